import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Gathered } from '../../../src/results/gathered.js';

it('gives the bytes that were added, again and again', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc.nat(200_000).map((size) => new Uint8Array(size).fill(7)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 5 }), (rounds) => {
      const gathered = new Gathered();
      for (const pieces of rounds) {
        for (const each of pieces) gathered.add(each);
        const expected = Buffer.concat(pieces);
        expect(gathered.length).toBe(expected.length);
        expect(gathered.take().equals(expected)).toBe(true);
        expect(gathered.length).toBe(0);
      }
    }),
  );
});
