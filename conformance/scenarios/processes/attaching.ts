/** Attaching to the main process of a container. */
import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { compareVersions } from '../../../src/table.js';
import type { TestEngine } from '../../scenario.js';
import {
  type ContainerBody,
  idle,
  script,
  withContainer,
  withEnded,
  withRunning,
} from '../helpers/container.js';
import { refused } from '../helpers/refused.js';

const all = { stream: true, stdin: true, stdout: true, stderr: true };
const interactive = { OpenStdin: true, StdinOnce: true, AttachStdin: true } satisfies ContainerBody;

export async function attaching(testEngine: TestEngine): Promise<void> {
  await withPipes(testEngine);
  await withTty(testEngine);
  await afterwards(testEngine);
  await overWebsocket(testEngine);
  await refusals(testEngine);
}

/** The process receives the end of its input, and its output continues. */
async function withPipes(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withContainer(testEngine, { ...script('cat; echo oops >&2; exit 3'), ...interactive }, async (id) => {
    const attached = await containers.ContainerAttach({ id, ...all, detachKeys: 'ctrl-x' });
    await containers.ContainerStart({ id });
    await attached.write('there ');
    await attached.end('and back\n');
    assert.deepEqual(await attached.output(), { stdout: 'there and back\n', stderr: 'oops\n' });
    assert.equal(await attached.exitCode(), 3);
  });
}

async function withTty(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withContainer(
    testEngine,
    { ...script('read line; stty size'), ...interactive, Tty: true },
    async (id) => {
      const attached = await containers.ContainerAttach({ id, stream: true, stdin: true, stdout: true });
      await containers.ContainerStart({ id });
      await containers.ContainerResize({ id, h: 40, w: 132 });
      await attached.write('go\n');
      assert.match(await attached.text(), /^40 132\r$/m);
    },
  );
}

/** Attaching to an ended container gives the earlier output. */
async function afterwards(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  await withEnded(testEngine, script('echo said'), async (id) => {
    const said = await containers.ContainerAttach(
      { id, logs: true, stdout: true, stderr: true },
      { as: 'data' },
    );
    assert.equal(said, 'said\n');
  });
}

async function overWebsocket(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  // Up to v1.41, the operation has no such parameters and attaches to all streams.
  const streams = compareVersions(testEngine.version, 'v1.42') >= 0 && {
    stdin: true,
    stdout: true,
    stderr: true,
  };
  await withContainer(testEngine, { ...script('read line; echo "<$line>"'), ...interactive }, async (id) => {
    const socket = await containers.ContainerAttachWebsocket({
      id,
      stream: true,
      detachKeys: 'ctrl-x',
      ...streams,
    });
    await containers.ContainerStart({ id });
    socket.write('over\n');
    assert.equal(await text(socket), '<over>\n');
    await containers.ContainerWait({ id });
    const again = await containers.ContainerAttachWebsocket({ id, logs: true, ...streams });
    assert.equal(await text(again), '<over>\n');
  });
}

async function refusals(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const nobody = 'conformance-nobody';
  await refused(containers.ContainerAttach({ id: nobody, ...all }), 404);
  await refused(containers.ContainerAttachWebsocket({ id: nobody, stream: true }), 404);
  await refused(containers.ContainerResize({ id: nobody, h: 1, w: 1 }), 404);
  await withContainer(testEngine, idle, async (id) => {
    await refused(containers.ContainerResize({ id, h: 1, w: 1 }), 409);
  });
  await withRunning(testEngine, idle, async (id) => {
    await containers.ContainerPause({ id });
    await refused(containers.ContainerAttach({ id, ...all }), 409);
    await refused(containers.ContainerAttachWebsocket({ id, stream: true }), 409);
  });
}
