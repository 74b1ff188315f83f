/** The calls of a load, one for each kind of result. Each knows its right result, and the errors that fit an engine that ends. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CommonOptions, connect as connectUnpinned, exec } from 'fairlead';
import { tar } from '../integration/helpers/tar.js';
import { unique } from '../integration/helpers/unique.js';
import { calls, type Engine } from './calls.js';
import type { Things } from './things.js';

export interface Work {
  readonly kind: string;
  /** True if the call goes on until its container or its engine ends. */
  readonly endless?: boolean;
  /** True if only the end of the connection ends the result: a part of it cannot be told from the whole. */
  readonly cuttable?: boolean;
  /** The codes of the errors that fit an engine that ends, and is not there for a time. */
  readonly codes: readonly string[];
  /**
   * Makes the call.
   *
   * @throws {AssertionError} The result is wrong, or is not whole. A result that the end of its container cut is whole.
   */
  run(engine: Engine, things: Things, options: CommonOptions): Promise<void>;
}

/** The engine is not there, or went away before it answered. */
const gone = ['SOCKET_NOT_FOUND', 'CONNECTION_REFUSED', 'CONNECTION_LOST'] as const;
/** The engine went away within its answer. */
const broken = ['BODY_BROKEN'] as const;
/** The engine ends while it works on a container. */
const stopping = ['SERVER_ERROR'] as const;
/** The process of a container is not there, or its engine has forgotten a process beside it. */
const forgotten = ['CONFLICT', 'NOT_FOUND'] as const;

/** Checks that a text counts upwards, line by line, and that its last line is whole. */
function assertCounts(text: string): void {
  const lines = text.split('\n');
  const first = Number(lines[0]);
  assert.equal(lines.pop(), '');
  assert(lines.every((line, i) => line !== '' && Number(line) === first + i));
}

/** The text of a stream of bytes. */
async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The length of what `slowly` gives in all, and the time for it. */
const content = 'upload'.repeat(40_000);

async function* slowly(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 16_384) {
    await sleep(10);
    yield bytes.subarray(at, at + 16_384);
  }
}

/** The input of a process, which comes back. */
const words = 'over and out\n'.repeat(2000);

/** Runs one of the short calls, and compares its result. */
const short = (
  kind: string,
  right: (things: Things, result: unknown) => boolean,
  codes: readonly string[],
): Work => {
  const call = calls.find((each) => each.kind === kind)!;
  return {
    kind,
    codes,
    async run(engine, things, options) {
      const result = await call.run(engine, things.cat, options);
      assert(right(things, result), String(result));
    },
  };
};

export const works: readonly Work[] = [
  short('a value', ({ cat }, result) => result === cat, [...gone, ...broken]),
  short('a text', (_, result) => result === 'OK', [...gone, ...broken]),
  short('headers', (_, result) => String(result).includes('"name":"bin"'), [...gone, ...stopping]),
  short('nothing', () => true, [...gone, ...broken, ...stopping]),
  short('bytes', (_, result) => Number(result) > 0, [...gone, ...broken, ...stopping]),
  {
    kind: 'records',
    codes: [...gone, ...broken],
    async run({ events }, _, options) {
      const until = Math.floor(Date.now() / 1000) + 1;
      const all = await (await events.SystemEvents({ until: String(until) }, options)).toArray();
      assert(Date.now() >= until * 1000);
      assert(all.every(({ Type }) => Type !== undefined));
    },
  },
  {
    kind: 'frames',
    codes: [...gone, ...broken],
    async run({ containers }, { logged: id, log }, options) {
      const text = await (await containers.ContainerLogs({ id, stdout: true }, options)).text();
      assert(text === log, `${text.length} characters of ${log.length}`);
    },
  },
  {
    kind: 'many bytes',
    codes: [...gone, ...broken, ...stopping],
    async run({ containers }, { cat: id }, options) {
      const archive = await containers.ContainerArchive({ id, path: '/bin/busybox' }, options);
      let length = 0;
      for await (const chunk of archive) length += chunk.length;
      // An archive ends with two empty blocks, and has a length that is a multiple of a block's.
      assert(length > 500_000 && length % 512 === 0, `${length} bytes`);
    },
  },
  {
    kind: 'a slow upload',
    codes: [...gone, ...stopping],
    async run({ containers }, { cat: id }, options) {
      const name = unique();
      const inputStream = slowly(tar({ [name]: content }));
      await containers.PutContainerArchive({ id, path: '/tmp', inputStream }, options);
      const stat = await containers.ContainerArchiveInfo({ id, path: `/tmp/${name}` }, options);
      assert.equal(stat['x-docker-container-path-stat']?.size, content.length);
    },
  },
  {
    kind: 'a process',
    cuttable: true,
    codes: [...gone, ...stopping, ...forgotten],
    async run(engine, { cat: id }, options) {
      const { exitCode, stdout } = await exec(
        engine,
        { id, execConfig: { Cmd: ['cat'] }, input: words },
        options,
      );
      // A command that did not start has the engine's words for its output, and 126 for its exit code.
      const right = exitCode === 126 || (exitCode === 137 ? words.startsWith(stdout) : stdout === words);
      assert(right, `${exitCode}, ${stdout.length} characters`);
    },
  },
  {
    kind: 'a raw stream',
    codes: [...gone, ...broken],
    async run(engine, { logged, log }, options) {
      const url = `/containers/${logged}/logs?stdout=1`;
      const text = await textOf(await engine.fetch({ url, as: 'stream', ...options }));
      // Each line is a frame, whose header has eight bytes.
      assert.equal(text.length, log.length + 8 * log.split('\n').length - 8);
    },
  },
  {
    kind: 'a connection of its own',
    codes: [...gone, ...broken],
    async run(engine, _, options) {
      await using own = connectUnpinned({ uri: engine.describe().uri });
      assert.equal((await own.version.SystemVersion({}, options)).ApiVersion, '1.51');
    },
  },
  {
    kind: 'a value that waits',
    endless: true,
    codes: [...gone, ...broken],
    async run({ containers }, { cat: id }, options) {
      assert.equal((await containers.ContainerWait({ id }, options)).StatusCode, 137);
    },
  },
  {
    kind: 'records that go on',
    endless: true,
    codes: [...gone, ...broken],
    async run({ events }, _, options) {
      for await (const { Type } of await events.SystemEvents({}, options)) assert(Type !== undefined);
      assert.fail('no engine ends its events in order');
    },
  },
  {
    kind: 'frames that go on',
    endless: true,
    codes: [...gone, ...broken],
    async run({ containers }, { counter: id }, options) {
      const following = { id, stdout: true, follow: true, tail: '0' };
      assertCounts(await (await containers.ContainerLogs(following, options)).text());
    },
  },
  {
    kind: 'a conversation',
    cuttable: true,
    endless: true,
    codes: [...gone, ...stopping, ...forgotten, 'NOT_WRITABLE'],
    async run({ containers, exec: execs }, { cat: id }, options) {
      const { Id } = await containers.ContainerExec(
        { id, execConfig: { Cmd: ['cat'], AttachStdin: true, AttachStdout: true } },
        options,
      );
      const process = await execs.ExecStart({ id: Id, execStartConfig: {} }, options);
      let sent = 0;
      await process.write(`${sent}\n`);
      for await (const { line } of process.lines()) {
        if (line !== String(sent++)) break;
        await sleep(50);
        await process.write(`${sent}\n`);
      }
      // Only a signal ends such a process. A process that did not start has the engine's words for its output.
      assert([126, 137].includes(await process.exitCode()));
    },
  },
  {
    kind: 'a websocket',
    endless: true,
    codes: [...gone],
    async run({ containers }, { counter: id }, options) {
      assertCounts(await textOf(await containers.ContainerAttachWebsocket({ id, stream: true }, options)));
    },
  },
];
