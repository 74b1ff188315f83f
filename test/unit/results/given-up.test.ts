/** Results that are given up half-way: a part never passes for the whole, and nobody is left waiting. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { buildContext } from '../../../src/build-context/index.js';
import { AbortError, ConnectionError, StreamError, TimeoutError } from '../../../src/errors.js';
import { Frames } from '../../../src/results/frames.js';
import { Records } from '../../../src/results/records.js';
import { rejection, textOf, until } from '../helpers/async.js';
import { frame } from '../helpers/stand-in.js';

/** A body that begins and does not end. */
function begun(...chunks: Buffer[]): Readable {
  const body = new Readable({ read() {} });
  for (const chunk of chunks) body.push(chunk);
  return body.on('error', () => {});
}

const begunFrames = () => {
  const body = begun(frame('out'));
  return { body, frames: new Frames(body, true) };
};

/** Records which of its events a stream emits. */
function eventsOf(stream: Readable | Writable): string[] {
  const seen: string[] = [];
  for (const name of ['end', 'finish', 'close', 'error']) stream.on(name, () => seen.push(name));
  return seen;
}

/** A Writable that never has room. */
const stalled = () => new Writable({ highWaterMark: 1, write() {} });

describe('output as a stream that is destroyed', () => {
  const moments: Readonly<Record<string, (stream: Readable, frames: Frames, body: Readable) => unknown>> = {
    'before it is read': (stream) => stream.destroy(),
    'at its first data': (stream) => stream.once('data', () => stream.destroy()),
    'while it waits': (stream) => stream.once('data', () => setImmediate(() => stream.destroy())),
    'by its result': (stream, frames) => stream.once('data', () => frames.destroy()),
    'by its result, unread': (_, frames) => frames.destroy(),
    'by its result, with more to come': (stream, frames, body) =>
      stream.once('data', () => {
        body.push(frame('more'));
        frames.destroy();
      }),
  };

  it.each(Object.entries(moments))(
    '%s closes without an end, as a stream of Node does',
    async (_, destroy) => {
      const { body, frames } = begunFrames();
      const stream = frames.readable();
      const seen = eventsOf(stream);
      const outcome = rejection(finished(stream));
      destroy(stream, frames, body);
      expect(await outcome).toHaveProperty('code', 'ERR_STREAM_PREMATURE_CLOSE');
      await until(() => stream.closed && body.closed);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual(['close']);
      expect(stream.readableEnded).toBe(false);
    },
  );

  it('for a reason fails with the reason', async () => {
    const mine = new Error('mine');
    const { frames } = begunFrames();
    const stream = frames.readable();
    const reading = rejection(textOf(stream));
    setImmediate(() => frames.destroy(mine));
    expect(await reading).toBe(mine);
    const other = begunFrames().frames.readable();
    const failing = rejection(finished(other));
    other.destroy(mine);
    expect(await failing).toBe(mine);
  });

  it('still ends where the output ends', async () => {
    const body = begun(frame('all'), frame(' of it'));
    body.push(null);
    const stream = new Frames(body, true).readable();
    const seen = eventsOf(stream);
    expect(await textOf(stream)).toBe('all of it');
    await until(() => seen.includes('close'));
    expect(seen).toEqual(['end', 'close']);
  });

  it('gives what came before a failure, and then fails', async () => {
    const body = begun(frame('out'), Buffer.from([1, 0, 0, 0, 0, 0, 0, 9]));
    body.push(null);
    const stream = new Frames(body, true).readable();
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk;
    });
    expect(await rejection(finished(stream))).toHaveProperty('code', 'TRUNCATED_FRAME');
    expect(text).toBe('out');
  });
});

describe('a method that waits for the whole', () => {
  const sink = () => new PassThrough().resume().on('error', () => {});
  const whole: Readonly<Record<string, (frames: Frames) => Promise<unknown>>> = {
    'text()': (frames) => frames.text(),
    'output()': (frames) => frames.output(),
    'pipeTo()': (frames) => frames.pipeTo(sink()),
    'pipeTo(), to an output that is stalled': (frames) => frames.pipeTo(stalled().on('error', () => {})),
    'pipeTo() of an output that stays open': (frames) => frames.pipeTo(stalled(), undefined, { end: false }),
  };

  it.each(Object.entries(whole))('%s rejects if the result is destroyed meanwhile', async (_, wait) => {
    const { frames } = begunFrames();
    const waiting = rejection(wait(frames));
    setTimeout(() => frames.destroy(), 10);
    expect(await waiting).toBeInstanceOf(AbortError);
    const mine = new Error('mine');
    const other = begunFrames().frames;
    const failing = rejection(wait(other));
    setTimeout(() => other.destroy(mine), 10);
    expect(await failing).toBe(mine);
  });

  it.each([
    new AbortError('enough'),
    new TimeoutError('call', 5),
    new ConnectionError('CONNECTION_CLOSED', 'unix:///s', 'closed'),
  ])(
    'rejects when the call is ended by an error such as $name, even if an output is stalled',
    async (reason) => {
      for (const wait of Object.values(whole)) {
        const { body, frames } = begunFrames();
        const waiting = rejection(wait(frames));
        setTimeout(() => body.destroy(reason), 10);
        expect(await waiting).toBe(reason);
      }
      const { body, frames } = begunFrames();
      const stream = frames.readable();
      const outcome = rejection(finished(stream));
      setTimeout(() => body.destroy(reason), 10);
      expect(await outcome).toBe(reason);
    },
  );

  it('destroys its outputs, so that they do not look complete', async () => {
    const { frames } = begunFrames();
    const output = new PassThrough().on('error', () => {});
    const seen = eventsOf(output);
    const waiting = rejection(frames.pipeTo(output));
    setTimeout(() => frames.destroy(), 10);
    await waiting;
    await until(() => seen.includes('close'));
    expect(seen).toEqual(['error', 'close']);
  });

  it('gives a slow output what came before the answer broke off', async () => {
    const body = begun(frame('one'));
    let text = '';
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, callback) {
        text += chunk;
        setTimeout(callback, 30);
      },
    }).on('error', () => {});
    const waiting = rejection(new Frames(body, true).pipeTo(slow));
    body.push(Buffer.concat([frame('two'), frame('three')]));
    setTimeout(() => body.destroy(new StreamError('BODY_BROKEN', 'broken')), 40);
    expect(await waiting).toHaveProperty('code', 'BODY_BROKEN');
    expect(text).toBe('onetwothree');
  });

  it('rejects for records', async () => {
    const records = new Records(begun(Buffer.from('{"a":1}\n')));
    const waiting = rejection(records.toArray());
    setTimeout(() => records.destroy(), 10);
    expect(await waiting).toBeInstanceOf(AbortError);
  });
});

it('a loop ends when its result is destroyed, because the loop knows what it has', async () => {
  const { frames } = begunFrames();
  const seen: string[] = [];
  for await (const { chunk } of frames) {
    seen.push(`${chunk}`);
    frames.destroy();
  }
  expect(seen).toEqual(['out']);
});

it('a build context that is destroyed closes without an end', async () => {
  const { inputStream } = await buildContext({
    files: { Dockerfile: 'FROM scratch', a: Buffer.alloc(5_000_000) },
  });
  const seen = eventsOf(inputStream);
  inputStream.once('data', () => inputStream.destroy());
  await until(() => seen.includes('close'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(['close']);
});
