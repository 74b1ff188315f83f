/** What the splitter says of a stream that is no stream of frames, and of the engine's own errors. */
import { describe, expect, it } from 'vitest';
import { StreamError } from '../../../src/errors.js';
import { type Frame, FrameSplitter } from '../../../src/results/frame-splitter.js';

function failureOf(...chunks: readonly Buffer[]): StreamError {
  const splitter = new FrameSplitter();
  const frames: Frame[] = [];
  try {
    for (const chunk of chunks) splitter.push(chunk, frames);
    splitter.end();
  } catch (error) {
    if (error instanceof StreamError) return error;
    throw error;
  }
  throw new Error('nothing is wrong');
}

const header = (...bytes: readonly number[]) => Buffer.from([...bytes, 0, 0, 0, 1]);

describe('a header', () => {
  it.each([
    [4, 0, 0, 0],
    [1, 1, 0, 0],
    [1, 0, 1, 0],
    [1, 0, 0, 1],
  ])('of %i, %i, %i, %i is none', (...bytes) => {
    const begun = Buffer.concat([header(1, 0, 0, 0), Buffer.from('x')]);
    for (const chunks of [
      [header(...bytes)],
      [Buffer.concat([begun, header(...bytes), Buffer.from('more')])],
      [header(...bytes).subarray(0, 3), header(...bytes).subarray(3)],
    ])
      expect(failureOf(...chunks)).toMatchObject({
        code: 'MALFORMED_FRAME',
        message: expect.stringContaining('not framed'),
        detail: header(...bytes).toString('hex'),
      });
  });

  it.each([1, 4, 7])('of %i bytes is cut', (length) => {
    expect(failureOf(header(1, 0, 0, 0).subarray(0, length))).toMatchObject({
      code: 'TRUNCATED_FRAME',
      message: expect.stringContaining('broke off'),
    });
  });
});

describe("an engine's error", () => {
  const error = (length: number, text: string) =>
    Buffer.concat([Buffer.from([3, 0, 0, 0, 0, 0, length >> 8, length & 255]), Buffer.from(text)]);

  it('has its words, whole, in pieces or none', () => {
    expect(failureOf(error(5, ' no\n '))).toMatchObject({ code: 'ERROR_FRAME', message: 'no', detail: 'no' });
    expect(failureOf(error(4, 'a'), Buffer.from('b'), Buffer.from('cd'))).toMatchObject({ message: 'abcd' });
    for (const empty of [error(0, ''), error(2, ' \n')])
      expect(failureOf(empty)).toMatchObject({
        code: 'ERROR_FRAME',
        message: 'the engine reported an error in the output',
        detail: '',
      });
    expect(failureOf(error(4, 'ab'))).toMatchObject({ code: 'TRUNCATED_FRAME' });
  });

  it('is kept up to 64 KiB', () => {
    const splitter = new FrameSplitter();
    splitter.push(Buffer.from([3, 0, 0, 0, 0, 2, 0, 1]), []);
    for (let piece = 0; piece < 32; piece++) splitter.push(Buffer.alloc(4096, 97 + (piece % 26)), []);
    let thrown: unknown;
    try {
      splitter.push(Buffer.from('z'), []);
    } catch (reason) {
      thrown = reason;
    }
    expect(thrown).toMatchObject({
      code: 'ERROR_FRAME',
      detail: expect.toSatisfy((text: string) => text.length === 65_536),
    });
  });
});
