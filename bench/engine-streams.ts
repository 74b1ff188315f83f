/** Measures the streams of a real engine: logs, output of a command, archives each way, against undici's own client and dockerode. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { connect } from 'fairlead';
import { Client } from 'undici';
import { type Contender, compare } from './compare.js';
import type { Effort, Result } from './measurement.js';
import { lengthOf, tarOf } from './streams.js';

const MB = 1024 * 1024;

/** Sends an archive of 128 MB, and gives this length. */
async function sent(send: (source: () => Readable) => Promise<unknown>): Promise<number> {
  await send(() => Readable.from(tarOf(128 * MB)));
  return 128 * MB;
}

type Stream = AsyncIterable<Buffer> & Readable;

interface Dockerode {
  getContainer(id: string): {
    logs(options: object): Promise<Stream>;
    exec(options: object): Promise<{ start(options: object): Promise<Stream> }>;
    getArchive(options: object): Promise<Stream>;
    putArchive(stream: Readable, options: object): Promise<Stream>;
  };
}

/** One stream, in the way of each contender. */
interface Measurement {
  readonly title: string;
  readonly about: string;
  /** The name in the goals. */
  readonly goal: string;
  readonly contenders: Readonly<Record<'undici' | 'fairlead' | 'dockerode', Contender>>;
}

/**
 * @param folder The folder in which dockerode is installed.
 * @param socket The path of an engine's socket. The engine has the image.
 */
export async function measureEngine(
  folder: string,
  socket: string,
  Image: string,
  { rounds }: Effort,
): Promise<Result> {
  const engine = connect({ uri: `unix://${socket}` });
  const undici = new Client('http://localhost', { socketPath: socket, bodyTimeout: 0 });
  const Docker = createRequire(join(folder, 'package.json'))('dockerode') as new (
    options: object,
  ) => Dockerode;
  const docker = new Docker({ socketPath: socket, version: 'v1.41' });
  const raw = async (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: string | Readable,
    type = 'application/json',
  ) => {
    const headers = {
      'accept-encoding': 'identity',
      ...(body === undefined ? {} : { 'content-type': type }),
    };
    const answer = await undici.request({ method, path: `/v1.41${path}`, headers, body: body ?? null });
    return answer.body;
  };
  const script = `truncate -s ${512 * MB} /zeros; yes "$(head -c 15999 /dev/zero | tr '\\0' x)" | head -c ${128 * MB}`;
  const start = async (Cmd: string[]) => {
    const { Id } = await engine.containers.ContainerCreate({ body: { Image, Cmd } });
    await engine.containers.ContainerStart({ id: Id });
    return Id;
  };
  const id = await start(['sh', '-c', script]);
  // Commands need a container that runs.
  const running = await start(['sleep', '3600']);
  try {
    await engine.containers.ContainerWait({ id });
    const { Version } = await engine.version.SystemVersion();
    const container = docker.getContainer(id);
    const command = { Cmd: ['head', '-c', String(128 * MB), '/dev/zero'], AttachStdout: true };
    const begin = async () => {
      const { Id } = await engine.containers.ContainerExec({ id: running, execConfig: command });
      return Id;
    };
    const measurements: readonly Measurement[] = [
      {
        title: 'Logs of an engine',
        about: '128 MB in frames of 16 KB. undici and dockerode leave the frames as they are.',
        goal: 'logs of an engine',
        contenders: {
          undici: async () => lengthOf(await raw('GET', `/containers/${id}/logs?stdout=true`)),
          fairlead: async () => lengthOf(await engine.containers.ContainerLogs({ id, stdout: true })),
          // With `follow`, dockerode gives a stream.
          dockerode: async () => lengthOf(await container.logs({ stdout: true, follow: true })),
        },
      },
      {
        title: 'Output of a command',
        about: '128 MB in frames. undici and dockerode leave the frames as they are.',
        goal: 'output of a command',
        contenders: {
          undici: async () => lengthOf(await raw('POST', `/exec/${await begin()}/start`, '{}')),
          fairlead: async () =>
            lengthOf(await engine.exec.ExecStart({ id: await begin(), execStartConfig: {} })),
          dockerode: async () => lengthOf(await (await docker.getContainer(running).exec(command)).start({})),
        },
      },
      {
        title: 'An archive of an engine',
        about: '512 MB.',
        goal: 'an archive of an engine',
        contenders: {
          undici: async () => lengthOf(await raw('GET', `/containers/${id}/archive?path=/zeros`)),
          fairlead: async () => lengthOf(await engine.containers.ContainerArchive({ id, path: '/zeros' })),
          dockerode: async () => lengthOf(await container.getArchive({ path: '/zeros' })),
        },
      },
      {
        title: 'An archive for an engine',
        about: '128 MB, from an async generator.',
        goal: 'an archive for an engine',
        contenders: {
          undici: () =>
            sent(async (source) =>
              lengthOf(
                await raw('PUT', `/containers/${id}/archive?path=/tmp`, source(), 'application/x-tar'),
              ),
            ),
          fairlead: () =>
            sent((source) =>
              engine.containers.PutContainerArchive({ id, path: '/tmp', inputStream: source() }),
            ),
          dockerode: () =>
            sent(async (source) => lengthOf(await container.putArchive(source(), { path: '/tmp' }))),
        },
      },
    ];
    const tables: Result['tables'][number][] = [];
    const ratios: Result['ratios'][number][] = [];
    for (const { title, about, goal, contenders } of measurements) {
      const { rows, time, cpu } = await compare(contenders, 'undici', rounds);
      const of = `Docker ${Version}; the engine is busy as well, and takes most of the time.`;
      tables.push({ title, about: `${about} ${of}`, rows });
      ratios.push(
        { goal: `${goal}, fairlead / undici, time`, ratio: time('fairlead', 'undici') },
        { goal: `${goal}, fairlead / undici, CPU`, ratio: cpu('fairlead', 'undici') },
      );
    }
    return { tables, ratios };
  } finally {
    for (const one of [id, running]) await engine.containers.ContainerDelete({ id: one, force: true });
    await engine.close();
    await undici.close();
  }
}
