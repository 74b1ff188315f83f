import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ChunkText } from '../../../src/results/chunk-text.js';

it('gives each part of a chunk as its own bytes would give it, of ASCII or not', () => {
  const part = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('é'), fc.constant('\x7f'));
  fc.assert(
    fc.property(fc.array(fc.array(part, { minLength: 1 }), { minLength: 1 }), (chunks) => {
      const text = new ChunkText();
      for (const parts of chunks) {
        const pieces = parts.map((each) => Buffer.from(each));
        text.begin(Buffer.concat(pieces));
        let at = 0;
        for (const piece of pieces) {
          expect(text.between(at, at + piece.length)).toBe(piece.toString('utf8'));
          at += piece.length;
        }
      }
    }),
  );
});

it('decodes bytes that are no UTF-8 as a Buffer does, whatever part of the chunk they are', () => {
  const bytes = Buffer.from([0x61, 0xff, 0xc3, 0x28, 0x62]);
  const text = new ChunkText();
  text.begin(bytes);
  for (let from = 0; from < bytes.length; from++)
    expect(text.between(from, bytes.length)).toBe(bytes.toString('utf8', from));
});
