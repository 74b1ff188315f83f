import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StreamError } from '../../../src/errors.js';
import type { StreamName } from '../../../src/results/frame-splitter.js';
import { Frames, type Line } from '../../../src/results/frames.js';
import { rejection } from '../helpers/async.js';
import { bodyOf, cut, places } from '../helpers/chunks.js';

const TYPES = { stdin: 0, stdout: 1, stderr: 2 } as const;

function frame(stream: StreamName, payload: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header[0] = TYPES[stream];
  header.writeUInt32BE(payload.length, 4);
  return Buffer.concat([header, payload]);
}

async function linesOf(frames: Frames, options?: { maxLineLength?: number }): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of frames.lines(options)) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('are separate for each stream, cut anywhere, even without an end of the last line', async () => {
    const output = fc.record({
      stream: fc.constantFrom<StreamName>('stdout', 'stderr'),
      text: fc.string({ unit: fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', 'x y') }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(output, { maxLength: 8 }), places, places, async (pieces, framing, cuts) => {
        const frames = pieces.flatMap(({ stream, text }) =>
          cut(Buffer.from(text), framing).map((payload) => frame(stream, payload)),
        );
        const lines = await linesOf(new Frames(bodyOf(cut(Buffer.concat(frames), cuts)), true));
        for (const stream of ['stdout', 'stderr'] as const) {
          const text = pieces.flatMap((piece) => (piece.stream === stream ? piece.text : [])).join('');
          const expected = text.split(/\r?\n/);
          if (expected.at(-1) === '') expected.pop();
          expect(lines.flatMap((one) => (one.stream === stream ? one.line : []))).toEqual(expected);
        }
      }),
    );
  });

  it('of a TTY are stdout, without their CR', async () => {
    expect(await linesOf(new Frames(bodyOf(['one\r', '\ntwo\r\n', '\r\nlast']), false))).toEqual(
      ['one', 'two', '', 'last'].map((line) => ({ stream: 'stdout', line })),
    );
  });

  it('come as soon as they are whole', async () => {
    const body = new Readable({ read() {} });
    const lines = new Frames(body, false).lines();
    body.push('first\nsec');
    expect((await lines.next()).value).toEqual({ stream: 'stdout', line: 'first' });
    body.push('ond\n');
    expect((await lines.next()).value).toEqual({ stream: 'stdout', line: 'second' });
    // Nothing more comes, and stopping does not wait for it.
    const waiting = lines.next();
    await lines.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(body.destroyed).toBe(true);
  });

  it('have a limit, and the lines before a longer line come first', async () => {
    const seen: string[] = [];
    const reading = async () => {
      const frames = new Frames(bodyOf(['a\nb\n12345678901\n']), false);
      for await (const { line } of frames.lines({ maxLineLength: 10 })) seen.push(line);
    };
    expect(await rejection(reading())).toMatchObject({ code: 'LINE_TOO_LONG' });
    expect(seen).toEqual(['a', 'b']);
    const growing = new Frames(bodyOf(['12345', '67890', '1']), false);
    expect(await rejection(linesOf(growing, { maxLineLength: 10 }))).toBeInstanceOf(StreamError);
    expect(await linesOf(new Frames(bodyOf(['1234567890\n']), false), { maxLineLength: 10 })).toHaveLength(1);
  });

  it('throw what iteration throws', async () => {
    const broken = frame('stdout', Buffer.from('whole\npart')).subarray(0, -1);
    const seen: string[] = [];
    const reading = async () => {
      for await (const { line } of new Frames(bodyOf([broken]), true).lines()) seen.push(line);
    };
    expect(await rejection(reading())).toMatchObject({ code: 'TRUNCATED_FRAME' });
    expect(seen).toEqual(['whole']);
  });

  it('can be read only once, and the second call throws at once', () => {
    const frames = new Frames(bodyOf(['a']), false);
    frames.lines();
    expect(() => frames.lines()).toThrow(expect.objectContaining({ code: 'ALREADY_CONSUMED' }));
  });
});

describe('output', () => {
  it('is text, stdout and stderr apart, whole characters across frames', async () => {
    const [first, second] = [Buffer.from('ü').subarray(0, 1), Buffer.from('ü').subarray(1)];
    const frames = [frame('stdout', first), frame('stderr', Buffer.from('oops')), frame('stdout', second)];
    expect(await new Frames(bodyOf([Buffer.concat(frames)]), true).output()).toEqual({
      stdout: 'ü',
      stderr: 'oops',
    });
    expect(await new Frames(bodyOf([]), true).output()).toEqual({ stdout: '', stderr: '' });
  });
});
