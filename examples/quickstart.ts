/**
 * A first look: the whole life of a container through the typed API, on the engine of this machine.
 *
 * Run it with `npm run quickstart`. If there is no engine, it starts a private engine (as root on a Debian machine).
 */
import { createReadStream } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ConnectionError, categories, connect, EngineError, FairleadError, StreamError } from 'fairlead';
import { busyboxRootfs } from '../engines/index.js';
import { privateEngine } from '../engines/private-engine.js';

type Engine = ReturnType<typeof connect>;

const image = 'busybox:musl';
const say = (line: string) => console.log(line);

/** The cleanup steps. They run at the end, the last one first. */
const cleanups: (() => Promise<unknown>)[] = [];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { host: { type: 'string' } } });
  const { engine, rootfs } = await findEngine(values.host);
  const { Version } = await engine.version.SystemVersion();
  say(`\nEngine ${Version}, spoken to in API ${await engine.apiVersion()}`);
  say(`categories()                 ${categories().join(', ')}`);

  await provideImage(engine, rootfs);

  const { Id } = await engine.containers.ContainerCreate({
    body: {
      Image: image,
      Cmd: ['sh', '-c', 'for i in 1 2 3; do echo "line $i"; sleep 0.3; done; echo "to stderr" >&2; sleep 60'],
    },
  });
  cleanups.push(() => engine.containers.ContainerDelete({ id: Id, force: true }));
  say(`containers.ContainerCreate   ${Id.slice(0, 12)}`);

  await engine.containers.ContainerStart({ id: Id });
  say('containers.ContainerStart    started');

  let lines = 0;
  for await (const { stream, chunk } of await engine.containers.ContainerLogs({
    id: Id,
    stdout: true,
    stderr: true,
    follow: true,
  })) {
    for (const line of chunk.toString().trimEnd().split('\n')) {
      say(`containers.ContainerLogs     ${stream}: ${line}`);
      lines++;
    }
    // Leaving the loop ends the request. The container continues to run.
    if (lines >= 4) break;
  }

  const exec = await engine.containers.ContainerExec({
    id: Id,
    execConfig: {
      Cmd: ['sh', '-c', 'read name; echo "hello, $name"'],
      AttachStdin: true,
      AttachStdout: true,
    },
  });
  await using session = await engine.exec.ExecStart({ id: exec.Id, execStartConfig: {} });
  await session.end('exec\n');
  say(`exec.ExecStart               ${(await session.text()).trim()}`);
  let inspected = await engine.exec.ExecInspect({ id: exec.Id });
  // The engine notices the end of the process a moment after the end of the output.
  while (inspected.Running) {
    await setTimeout(50);
    inspected = await engine.exec.ExecInspect({ id: exec.Id });
  }
  say(`exec.ExecInspect             exit code ${inspected.ExitCode}`);

  const { State, Config } = await engine.containers.ContainerInspect({ id: Id });
  say(`containers.ContainerInspect  ${Config?.Image} is ${State?.Status}, pid ${State?.Pid}`);

  await engine.containers.ContainerDelete({ id: Id, force: true });
  cleanups.pop();
  say('containers.ContainerDelete   removed');
}

/** Finds the engine of the environment or the default socket. If there is none, starts a private engine. */
async function findEngine(host: string | undefined): Promise<{ engine: Engine; rootfs?: string }> {
  const engine = connect({ uri: host });
  try {
    await engine._ping.SystemPing();
    cleanups.push(() => engine.close());
    say(`Using the engine at ${host ?? process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock'}`);
    return { engine };
  } catch (error) {
    await engine.close();
    // An engine that the user has named must not be replaced. A refused permission means that an engine exists.
    const absent =
      error instanceof ConnectionError &&
      (error.code === 'SOCKET_NOT_FOUND' || error.code === 'CONNECTION_REFUSED');
    if (!absent || host !== undefined || process.env['DOCKER_HOST']) throw error;
    say(error.message);
  }
  say('There is no engine here: starting a private one.');
  const { uri, rootfs, stop } = await privateEngine((line) => say(`  ${line}`));
  cleanups.push(stop);
  const own = connect({ uri });
  cleanups.push(() => own.close());
  return { engine: own, rootfs };
}

/** Makes sure that the engine has the image: if it lacks the image, it pulls or, without a registry, imports it. */
async function provideImage(engine: Engine, rootfs: string | undefined): Promise<void> {
  try {
    await engine.images.ImageInspect({ name: image });
    say(`images.ImageInspect          ${image} is there`);
    return;
  } catch (error) {
    if (!(error instanceof EngineError && error.status === 404)) throw error;
  }
  if (!(await pulled(engine))) {
    const tar = rootfs ?? (await busyboxRootfs());
    const records = await engine.images.ImageCreate({
      fromSrc: '-',
      repo: 'busybox',
      tag: 'musl',
      inputImage: createReadStream(tar),
    });
    await records.toArray();
    say(`images.ImageCreate           imported a root file system as ${image}`);
  }
  cleanups.push(() => engine.images.ImageDelete({ name: image, force: true }));
}

async function pulled(engine: Engine): Promise<boolean> {
  try {
    const records = await engine.images.ImageCreate(
      { fromImage: 'busybox', tag: 'musl' },
      { timeouts: { callTimeout: 60_000 } },
    );
    for await (const { status } of records) if (status) say(`images.ImageCreate           ${status}`);
    return true;
  } catch (error) {
    if (!(error instanceof EngineError || error instanceof StreamError)) throw error;
    say(`images.ImageCreate           cannot pull ${image}: ${error.message}`);
    return false;
  }
}

try {
  await main();
  say('\nDone; nothing is left behind.');
} catch (error) {
  console.error(error instanceof FairleadError || error instanceof Error ? `\n${error.message}` : error);
  process.exitCode = 1;
} finally {
  for (const undo of cleanups.reverse()) {
    await undo().catch((error: unknown) => {
      console.error('cleaning up:', error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
  }
}
