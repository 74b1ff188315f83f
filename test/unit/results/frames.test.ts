import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamError } from '../../../src/errors.js';
import { Frames } from '../../../src/results/frames.js';
import { rejection, textOf } from '../helpers/async.js';
import { bodyOf, cut, places } from '../helpers/chunks.js';
import { frame } from '../helpers/frame.js';

const NAMES = ['stdin', 'stdout', 'stderr'] as const;

/** Returns the output, with neighbouring pieces of one stream put together. */
async function outputOf(frames: AsyncIterable<{ stream: string; chunk: Buffer }>) {
  const output: [string, string][] = [];
  for await (const { stream, chunk } of frames) {
    const last = output.at(-1);
    if (last?.[0] === stream) last[1] += chunk.toString('latin1');
    else output.push([stream, chunk.toString('latin1')]);
  }
  return output;
}

async function failure(chunks: readonly (Buffer | string)[]): Promise<StreamError> {
  const body = bodyOf(chunks);
  const error = await rejection(outputOf(new Frames(body, true)));
  expect(body.destroyed).toBe(true);
  if (!(error instanceof StreamError)) throw error;
  return error;
}

describe('Frames', () => {
  it('are the same however the stream is cut', async () => {
    const parts = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.uint8Array({ maxLength: 40 })), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(parts, places, async (written, cuts) => {
        const expected: [string, string][] = [];
        for (const [type, payload] of written) {
          if (payload.length === 0) continue;
          const last = expected.at(-1);
          const name = NAMES[type]!;
          const text = Buffer.from(payload).toString('latin1');
          if (last?.[0] === name) last[1] += text;
          else expected.push([name, text]);
        }
        const bytes = Buffer.concat(written.map(([type, payload]) => frame(type, payload)));
        expect(await outputOf(new Frames(bodyOf(cut(bytes, cuts)), true))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('are cut at every single byte', async () => {
    const bytes = Buffer.concat([frame(1, 'out'), frame(2, ''), frame(2, 'err'), frame(1, 'more')]);
    const expected = [
      ['stdout', 'out'],
      ['stderr', 'err'],
      ['stdout', 'more'],
    ];
    for (let at = 0; at <= bytes.length; at++) {
      expect(await outputOf(new Frames(bodyOf(cut(bytes, [at])), true))).toEqual(expected);
    }
    const bytewise = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await outputOf(new Frames(bodyOf(bytewise), true))).toEqual(expected);
  });

  it('are passed on without copying, a large one as it arrives', async () => {
    const payload = Buffer.alloc(100_000, 'x');
    const bytes = frame(1, payload);
    const chunks = cut(bytes, [1000, 50_000]);
    const body = new Readable({ read() {} });
    const iterator = new Frames(body, true)[Symbol.asyncIterator]();
    for (const chunk of chunks) {
      body.push(chunk);
      const { value } = await iterator.next();
      expect(value.chunk.buffer).toBe(chunk.buffer);
      expect(value.chunk.length).toBe(chunk === chunks[0] ? 992 : chunk.length);
    }
    await iterator.return?.();
    expect(body.destroyed).toBe(true);
  });

  it('need no stack: hundreds of thousands of empty ones in one chunk', async () => {
    const bytes = Buffer.concat([Buffer.concat(Array(200_000).fill(frame(1, ''))), frame(1, 'end')]);
    expect(await outputOf(new Frames(bodyOf([bytes]), true))).toEqual([['stdout', 'end']]);
  });

  it('of a TTY are the bytes as they come', async () => {
    expect(await outputOf(new Frames(bodyOf(['\x01\0\0', 'raw']), false))).toEqual([
      ['stdout', '\x01\0\0raw'],
    ]);
  });

  it('that break off are not the end', async () => {
    const bytes = Buffer.concat([frame(1, 'whole'), frame(2, 'broken')]);
    for (let end = 14; end < bytes.length; end++) {
      expect((await failure([bytes.subarray(0, end)])).code).toBe('TRUNCATED_FRAME');
    }
    expect((await failure([bytes.subarray(0, 5)])).code).toBe('TRUNCATED_FRAME');
  });

  it.each([
    [frame(4, 'x')],
    [frame(255, 'x')],
    ['plain text, not framed'],
    [Buffer.from([1, 0, 1, 0, 0, 0, 0, 1, 0])],
  ])('are refused if they are malformed: %j', async (chunk) => {
    const error = await failure([frame(1, 'before'), chunk]);
    expect(error.code).toBe('MALFORMED_FRAME');
    expect(error.message).toContain('TTY');
  });

  it('of the fourth kind are an error of the engine', async () => {
    const bytes = frame(3, 'Error grabbing logs: ünexpected EOF\n');
    for (let at = 0; at < bytes.length; at++) {
      const error = await failure(cut(Buffer.concat([frame(1, 'before'), bytes]), [14 + at]));
      expect(error).toMatchObject({ code: 'ERROR_FRAME', message: 'Error grabbing logs: ünexpected EOF' });
    }
    expect((await failure([frame(3, '')])).code).toBe('ERROR_FRAME');
    expect((await failure([frame(3, 'x'.repeat(1_000_000))])).message.length).toBeLessThan(70_000);
  });

  it('give all text, each stream with its own characters', async () => {
    const [first, second] = [Buffer.from('ü').subarray(0, 1), Buffer.from('ü').subarray(1)];
    const bytes = Buffer.concat([frame(1, first), frame(2, 'err'), frame(1, second), frame(2, first)]);
    expect(await new Frames(bodyOf(cut(bytes, [3, 9, 20])), true).text()).toBe('errü\ufffd');
    expect(await rejection(new Frames(bodyOf([frame(1, 'a').subarray(0, 8)]), true).text())).toBeInstanceOf(
      StreamError,
    );
  });

  it('give a stream of the output without the framing', async () => {
    const bytes = Buffer.concat([frame(1, 'out'), frame(2, 'err'), frame(1, '')]);
    expect(await textOf(new Frames(bodyOf(cut(bytes, [5, 12])), true).readable())).toBe('outerr');
    const broken = new Frames(bodyOf([bytes.subarray(0, 15)]), true).readable();
    expect(await rejection(textOf(broken))).toHaveProperty('code', 'TRUNCATED_FRAME');
  });

  it('give a stream with backpressure, which frees the body when it is destroyed', async () => {
    let pulled = 0;
    const body = new Readable({
      read() {
        pulled++;
        this.push(frame(1, Buffer.alloc(10_000)));
      },
    });
    let taken = 0;
    const sink = new Writable({
      write(_chunk, _encoding, callback) {
        if (++taken === 5) callback(new Error('full'));
        else setTimeout(callback, 5);
      },
    });
    await rejection(pipeline(new Frames(body, true).readable(), sink));
    expect(pulled).toBeLessThan(60);
    expect(body.destroyed).toBe(true);

    const silent = new Readable({ read() {} });
    const readable = new Frames(silent, true).readable();
    readable.resume();
    await new Promise((resolve) => setImmediate(resolve));
    readable.destroy();
    await new Promise((resolve) => readable.once('close', resolve));
    expect(silent.destroyed).toBe(true);
  });
});
