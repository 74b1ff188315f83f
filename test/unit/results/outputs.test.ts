/** Writing frames to outputs: the pace, the ends and the failures of the outputs. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { Frames } from '../../../src/results/frames.js';
import { rejection, until } from '../helpers/async.js';
import { bodyOf } from '../helpers/chunks.js';

function frame(type: 1 | 2, payload: string): Buffer {
  const header = Buffer.alloc(8);
  header[0] = type;
  header.writeUInt32BE(Buffer.byteLength(payload), 4);
  return Buffer.concat([header, Buffer.from(payload)]);
}

const both = () => bodyOf([frame(1, 'out'), frame(2, 'err'), frame(1, 'put')]);

/** A body that sends frames for as long as it is asked for more, and counts them. */
function endless(type: 1 | 2, size: number) {
  const sent = { frames: 0 };
  const chunk = frame(type, 'x'.repeat(size));
  const body = new Readable({
    highWaterMark: 1,
    read() {
      sent.frames++;
      setImmediate(() => this.push(chunk));
    },
  });
  return { body, sent };
}

describe('pipeTo', () => {
  it('writes to two outputs and ends both', async () => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const [, out, err] = await Promise.all([
      new Frames(both(), true).pipeTo(stdout, stderr),
      text(stdout),
      text(stderr),
    ]);
    expect([out, err]).toEqual(['output', 'err']);
  });

  it('ends both outputs even if nothing came for one of them, or for either', async () => {
    for (const chunks of [[frame(1, 'out')], []]) {
      const [stdout, stderr] = [new PassThrough(), new PassThrough()];
      await Promise.all([
        new Frames(bodyOf(chunks), true).pipeTo(stdout, stderr),
        text(stdout),
        text(stderr),
      ]);
      expect([stdout.writableFinished, stderr.writableFinished]).toEqual([true, true]);
    }
  });

  it('writes all to one output', async () => {
    const target = new PassThrough();
    const [, all] = await Promise.all([new Frames(both(), true).pipeTo(target), text(target)]);
    expect(all).toBe('outerrput');
  });

  it('leaves outputs open on request, after success and after failure', async () => {
    const target = new PassThrough();
    await new Frames(both(), true).pipeTo(target, target, { end: false });
    const cut = bodyOf([frame(1, 'more').subarray(0, 10)]);
    expect(await rejection(new Frames(cut, true).pipeTo(target, target, { end: false }))).toMatchObject({
      code: 'TRUNCATED_FRAME',
    });
    expect([target.destroyed, target.writableEnded]).toEqual([false, false]);
    target.end('!');
    expect(await text(target)).toBe('outerrputmo!');
  });

  it("does not end Node's own outputs", async () => {
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((_chunk, encoding, done) => {
      (typeof encoding === 'function' ? encoding : done)?.();
      return true;
    });
    try {
      await new Frames(bodyOf(['hi']), false).pipeTo(process.stdout, process.stderr);
      expect(write).toHaveBeenCalledWith(Buffer.from('hi'), expect.any(Function));
    } finally {
      write.mockRestore();
    }
    expect([process.stdout.writableEnded, process.stderr.writableEnded]).toEqual([false, false]);
  });

  it('keeps the pace of the output, and goes on when the output does', async () => {
    const { body, sent } = endless(2, 1000);
    const done: (() => void)[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, callback) => void done.push(callback),
    });
    const frames = new Frames(body, true);
    const piping = frames.pipeTo(new PassThrough(), slow);
    await until(() => done.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = sent.frames;
    expect(before).toBeLessThan(5);
    done.shift()!();
    await until(() => done.length === 1 && sent.frames > before);
    frames.destroy();
    done.shift()!();
    await piping.catch(() => {});
  });

  it('rejects with the failure of an output, and destroys the stream', async () => {
    const { body } = endless(1, 10);
    const full = new Writable({
      write: (_chunk, _encoding, callback) => callback(new Error('no space left')),
    });
    const other = new PassThrough();
    const piping = new Frames(body, true).pipeTo(full, other);
    expect((await rejection(piping)).message).toBe('no space left');
    expect([body.destroyed, other.destroyed]).toEqual([true, true]);
  });

  it('rejects when an output is closed while it is being waited for, or before', async () => {
    const { body } = endless(1, 10);
    const stuck = new Writable({ highWaterMark: 1, write: () => {} });
    const piping = new Frames(body, true).pipeTo(stuck);
    await until(() => stuck.writableLength > 0);
    stuck.destroy();
    await rejection(piping);
    expect(body.destroyed).toBe(true);
    const again = bodyOf([frame(1, 'a')]);
    await rejection(new Frames(again, true).pipeTo(stuck));
    expect(again.destroyed).toBe(true);
  });

  it('rejects when an output was ended by somebody else', async () => {
    const { body } = endless(1, 10);
    const target = new PassThrough().resume();
    const piping = new Frames(body, true).pipeTo(target);
    target.end();
    expect((await rejection(piping)).message).toBe('the output was closed');
    expect(body.destroyed).toBe(true);
  });

  it('destroys the outputs if the stream breaks off, because half of it must not pass for the whole', async () => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    stdout.resume();
    const errors: unknown[] = [];
    for (const output of [stdout, stderr]) output.on('error', (error) => errors.push(error));
    const piping = new Frames(bodyOf([frame(1, 'out').subarray(0, 9)]), true).pipeTo(stdout, stderr);
    const error = await rejection(piping);
    expect(error).toMatchObject({ code: 'TRUNCATED_FRAME' });
    await until(() => errors.length === 2);
    expect(errors).toEqual([error, error]);
    expect([stdout.destroyed, stderr.destroyed]).toEqual([true, true]);
  });

  it('adds no listener for each of many streams into one output', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    let bytes = 0;
    const target = new PassThrough().on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    const listeners = () => [target.listenerCount('error'), target.listenerCount('close')];
    const before = listeners();
    await Promise.all(
      Array.from({ length: 100 }, () =>
        new Frames(bodyOf([frame(1, 'a'), frame(2, 'b')]), true).pipeTo(target, target, { end: false }),
      ),
    );
    await until(() => bytes === 200);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
    expect(listeners()).toEqual(before);
  });
});
