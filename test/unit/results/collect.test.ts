import { constants } from 'node:buffer';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ConnectionError, StreamError, TimeoutError } from '../../../src/errors.js';
import {
  collectBeginning,
  collectBytes,
  collectText,
  joined,
  LONGEST_TEXT,
} from '../../../src/results/collect.js';
import { Frames } from '../../../src/results/frames.js';
import { rejection } from '../helpers/async.js';

/** A body that repeats one piece. The memory of the body does not grow. */
function repeating(piece: Buffer, times: number): Readable {
  let sent = 0;
  return new Readable({
    highWaterMark: piece.length,
    read() {
      this.push(sent++ < times ? piece : null);
    },
  });
}

function failing(error: Error, ...chunks: string[]): Readable {
  return Readable.from(
    (function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
      throw error;
    })(),
  );
}

describe('a whole body', () => {
  it('is as long as its limit at most', async () => {
    const body = () => Readable.from([Buffer.from('abc'), Buffer.from('def')]);
    expect(await collectText({ body: body() }, 6)).toBe('abcdef');
    expect(await collectBytes({ body: body() }, 6)).toEqual(Buffer.from('abcdef'));
    for (const collect of [collectText, collectBytes]) {
      const longer = body();
      const error = await rejection(collect({ body: longer }, 5));
      expect(error).toBeInstanceOf(StreamError);
      expect(error).toHaveProperty('code', 'RESULT_TOO_LARGE');
      expect(longer.destroyed).toBe(true);
    }
  });

  it('is refused before it is put together, if no string can hold it', async () => {
    const piece = Buffer.alloc(16 * 1024 * 1024, 0x20);
    const body = repeating(piece, 1000);
    expect(await rejection(collectText({ body }))).toHaveProperty('code', 'RESULT_TOO_LARGE');
    expect(body.destroyed).toBe(true);
    expect(LONGEST_TEXT).toBe(constants.MAX_STRING_LENGTH);
  });

  it('is refused if there is no memory for it', () => {
    const giant = { length: Number.MAX_SAFE_INTEGER } as Buffer;
    let error: unknown;
    try {
      joined('answer', [giant, Buffer.from('a')]);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: 'StreamError', code: 'RESULT_TOO_LARGE', cause: expect.any(Error) });
  });

  it('of output is refused, too, as one text or as two', async () => {
    const piece = Buffer.alloc(16 * 1024 * 1024, 0x20);
    for (const take of ['text', 'output'] as const) {
      const body = repeating(piece, 1000);
      const error = await rejection(new Frames(body, false)[take]());
      expect(error).toBeInstanceOf(StreamError);
      expect(error).toMatchObject({
        code: 'RESULT_TOO_LARGE',
        message: expect.stringContaining('as a stream'),
      });
      expect(body.destroyed).toBe(true);
    }
  });
});

describe('the beginning of a body', () => {
  it('is all of a body that is not longer', async () => {
    const body = Readable.from([Buffer.from('abc')]);
    expect(await collectBeginning(body, 3)).toEqual({ bytes: Buffer.from('abc'), cut: undefined });
    expect(await collectBeginning(Readable.from([]), 3)).toEqual({ bytes: Buffer.alloc(0), cut: undefined });
  });

  it('is cut at the limit, and the body is destroyed', async () => {
    const body = repeating(Buffer.from('ab'), Number.POSITIVE_INFINITY);
    expect(await collectBeginning(body, 5)).toEqual({ bytes: Buffer.from('ababa'), cut: 'limit' });
    expect(body.destroyed).toBe(true);
  });

  it.each([new StreamError('BODY_BROKEN', 'x'), new ConnectionError('CONNECTION_LOST', 'unix:///x', 'x')])(
    'is what arrived before the break: $code',
    async (error) => {
      expect(await collectBeginning(failing(error, 'a', 'b'), 5)).toEqual({
        bytes: Buffer.from('ab'),
        cut: error,
      });
      expect(await collectBeginning(failing(error), 5)).toEqual({ bytes: Buffer.alloc(0), cut: error });
    },
  );

  it.each([
    new TimeoutError('read', 1),
    new ConnectionError('CONNECTION_CLOSED', 'unix:///x', 'x'),
    new Error('a defect'),
  ])('does not hide an end that the caller wanted: $message', async (error) => {
    expect(await rejection(collectBeginning(failing(error, 'a'), 5))).toBe(error);
  });
});
