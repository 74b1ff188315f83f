/**
 * What a user does with the package, on whichever runtime runs this: `RUNTIME usage.mjs URI NAME`. A line for each step:
 * `ok STEP`, or what failed. At the end it is left to come to its end by itself, without closing anything.
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { client, connect, doc, EngineError, exec, run } from 'fairlead';
import { buildContext } from 'fairlead/build-context';
import { followProgress } from 'fairlead/progress';
import { registryAuth } from 'fairlead/registry-auth';
import { connect as connectV41 } from 'fairlead/v1.41';

const [uri, name] = process.argv.slice(2);
const Image = 'busybox:musl';
const MB = 1_000_000;
const engine = connect({ uri });
const { containers } = engine;

/** A container that is removed when the step is over. */
async function withContainer(body, step) {
  const { Id: id } = await containers.ContainerCreate({ body: { Image, ...body } });
  try {
    return await step(id);
  } finally {
    await containers.ContainerDelete({ id, force: true, v: true });
  }
}

const failure = (promise) =>
  promise.then(
    () => assert.fail('it should have failed'),
    (error) => error,
  );

async function sizeOf(body) {
  let size = 0;
  for await (const chunk of body) size += chunk.length;
  return size;
}

const steps = {
  async documentation() {
    const described = doc(
      client({ category: 'containers', conn: { uri } }),
      'ContainerCreate',
      'HostConfig.Binds',
    );
    assert.equal(described.type, 'string[]');
    assert.match(described.doc, /`ro`/);
  },
  async value() {
    assert.match((await engine.version.SystemVersion()).ApiVersion, /^1\./);
    const pinned = connectV41({ uri });
    assert.equal(await pinned._ping.SystemPing(), 'OK');
    await pinned[Symbol.asyncDispose]();
  },
  async records() {
    const files = { Dockerfile: `FROM ${Image}\nRUN echo made\n` };
    const records = await engine.build.ImageBuild({ ...(await buildContext({ files })), t: name });
    const { imageId, output } = await followProgress(records);
    assert.match(imageId, /^sha256:/);
    assert.match(output, /made/);
    await engine.images.ImageDelete({ name, force: true });
  },
  async frames() {
    await withContainer({ Cmd: ['sh', '-c', 'echo out; echo err >&2'] }, async (id) => {
      await containers.ContainerStart({ id });
      const logs = await containers.ContainerLogs({ id, stdout: true, stderr: true, follow: true });
      assert.deepEqual(await logs.output(), { stdout: 'out\n', stderr: 'err\n' });
    });
  },
  async 'hijack with half-close'() {
    const Cmd = ['sh', '-c', 'cat; sleep 0.2; echo after; exit 3'];
    const output = await run(engine, { body: { Image, Cmd }, input: 'in\n' });
    assert.deepEqual(output, { exitCode: 3, stdout: 'in\nafter\n', stderr: '' });
  },
  async 'exec with input'() {
    await withContainer({ Cmd: ['sleep', '60'] }, async (id) => {
      await containers.ContainerStart({ id });
      const execConfig = { Cmd: ['wc', '-c'] };
      const { stdout } = await exec(engine, { id, execConfig, input: Buffer.alloc(5 * MB) });
      assert.equal(stdout, `${5 * MB}\n`);
    });
  },
  async 'upload and download'() {
    await withContainer({ Cmd: ['true'] }, async (id) => {
      const files = { Dockerfile: 'FROM scratch', large: Buffer.alloc(20 * MB, 'x') };
      const { inputStream } = await buildContext({ files });
      await containers.PutContainerArchive({ id, path: '/tmp', inputStream });
      const path = '/tmp/large';
      assert.ok((await sizeOf(await containers.ContainerArchive({ id, path }))) > 20 * MB);
      const info = await containers.ContainerArchiveInfo({ id, path });
      assert.equal(info['x-docker-container-path-stat'].size, 20 * MB);
    });
  },
  async 'web streams'() {
    await withContainer({ Cmd: ['true'] }, async (id) => {
      const { inputStream } = await buildContext({ files: { Dockerfile: 'FROM scratch', small: 'text' } });
      const chunks = await inputStream.toArray();
      for (const body of [new Blob(chunks), new Blob(chunks).stream()])
        await containers.PutContainerArchive({ id, path: '/tmp', inputStream: body });
      assert.ok((await sizeOf(await containers.ContainerArchive({ id, path: '/tmp/small' }))) > 0);
    });
  },
  async backpressure() {
    await withContainer({ Cmd: ['head', '-c', String(20 * MB), '/dev/zero'] }, async (id) => {
      const attached = await containers.ContainerAttach({ id, stream: true, stdout: true });
      await containers.ContainerStart({ id });
      let size = 0;
      let turns = 0;
      for await (const { chunk } of attached) {
        size += chunk.length;
        if (turns++ % 20 === 0) await sleep(2);
      }
      assert.equal(size, 20 * MB);
    });
  },
  async websocket() {
    await withContainer({ Cmd: ['cat'], OpenStdin: true, Tty: true }, async (id) => {
      await containers.ContainerStart({ id });
      const attach = { id, stream: true, stdin: true, stdout: true };
      const socket = await containers.ContainerAttachWebsocket(attach);
      socket.write('over the web\n');
      let output = '';
      for await (const chunk of socket) {
        output += chunk;
        if (output.includes('over the web')) break;
      }
      assert.match(output, /over the web/);
    });
  },
  async abort() {
    const controller = new AbortController();
    const events = await engine.events.SystemEvents({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    assert.equal((await failure(events.toArray())).code, 'ABORTED');
  },
  async timeouts() {
    await withContainer({ Cmd: ['sleep', '60'] }, async (id) => {
      await containers.ContainerStart({ id });
      const error = await failure(containers.ContainerWait({ id }, { timeouts: { callTimeout: 100 } }));
      assert.equal(error.code, 'CALL_TIMEOUT');
    });
  },
  async errors() {
    const missing = await failure(containers.ContainerInspect({ id: `no-${name}` }));
    assert.ok(missing instanceof EngineError);
    assert.equal(missing.status, 404);
    const nowhere = connect({ uri: 'unix:///nowhere/docker.sock' });
    assert.equal((await failure(nowhere._ping.SystemPing())).code, 'SOCKET_NOT_FOUND');
    assert.equal(JSON.stringify(await registryAuth('busybox', { config: {}, env: {} })), '{}');
  },
  // The events stay open, and do not keep the program.
  async unref() {
    const timeouts = { callTimeout: 600_000, readTimeout: 600_000 };
    const events = await engine.events.SystemEvents({}, { timeouts });
    events.unref().toArray();
  },
};

async function main() {
  for (const [step, take] of Object.entries(steps)) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('it takes too long')), 20_000);
    });
    await Promise.race([take(), late]).then(
      () => console.log(`ok ${step}`),
      (error) => console.log(`failed ${step}: ${error?.message}`),
    );
    clearTimeout(timer);
  }
}

// CommonJS has no await at this level.
main();
