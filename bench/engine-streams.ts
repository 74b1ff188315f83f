/** Measures the streams of a real engine: logs and archives, against undici's own client and dockerode. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { connect } from 'fairlead';
import { Client } from 'undici';
import { compare } from './compare.js';
import type { Effort, Result } from './measurement.js';

const MB = 1024 * 1024;

async function lengthOf(stream: AsyncIterable<Buffer | { chunk: Buffer }>): Promise<number> {
  let length = 0;
  for await (const piece of stream) length += 'chunk' in piece ? piece.chunk.length : piece.length;
  return length;
}

interface Dockerode {
  getContainer(id: string): {
    logs(options: object): Promise<NodeJS.ReadableStream>;
    getArchive(options: object): Promise<NodeJS.ReadableStream>;
  };
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
  const undici = new Client('http://localhost', { socketPath: socket });
  const Docker = createRequire(join(folder, 'package.json'))('dockerode') as new (
    options: object,
  ) => Dockerode;
  const docker = new Docker({ socketPath: socket, version: 'v1.41' });
  const raw = async (path: string) => {
    const headers = { 'accept-encoding': 'identity' };
    const { body } = await undici.request({ method: 'GET', path: `/v1.41${path}`, headers });
    return lengthOf(body);
  };
  const script = `truncate -s ${512 * MB} /zeros; yes "$(head -c 15999 /dev/zero | tr '\\0' x)" | head -c ${128 * MB}`;
  const { Id: id } = await engine.containers.ContainerCreate({ body: { Image, Cmd: ['sh', '-c', script] } });
  try {
    await engine.containers.ContainerStart({ id });
    await engine.containers.ContainerWait({ id });
    const { Version } = await engine.version.SystemVersion();
    const logs = await compare(
      {
        undici: () => raw(`/containers/${id}/logs?stdout=true`),
        fairlead: async () => lengthOf(await engine.containers.ContainerLogs({ id, stdout: true })),
        dockerode: async () =>
          // With `follow`, dockerode gives a stream. Its frames are not taken apart here.
          lengthOf(
            (await docker.getContainer(id).logs({ stdout: true, follow: true })) as AsyncIterable<Buffer> &
              Readable,
          ),
      },
      'undici',
      rounds,
    );
    const archive = await compare(
      {
        undici: () => raw(`/containers/${id}/archive?path=/zeros`),
        fairlead: async () => lengthOf(await engine.containers.ContainerArchive({ id, path: '/zeros' })),
        dockerode: async () =>
          lengthOf(
            (await docker.getContainer(id).getArchive({ path: '/zeros' })) as AsyncIterable<Buffer> &
              Readable,
          ),
      },
      'undici',
      rounds,
    );
    const of = `Docker ${Version}; the engine is busy as well, and takes most of the time.`;
    return {
      tables: [
        {
          title: 'Logs of an engine',
          about: `128 MB in frames of 16 KB. undici and dockerode leave the frames as they are. ${of}`,
          rows: logs.rows,
        },
        { title: 'An archive of an engine', about: `512 MB. ${of}`, rows: archive.rows },
      ],
      ratios: [
        { goal: 'logs of an engine, fairlead / undici, time', ratio: logs.time('fairlead', 'undici') },
        {
          goal: 'an archive of an engine, fairlead / undici, time',
          ratio: archive.time('fairlead', 'undici'),
        },
        { goal: 'an archive of an engine, fairlead / undici, CPU', ratio: archive.cpu('fairlead', 'undici') },
      ],
    };
  } finally {
    await engine.containers.ContainerDelete({ id, force: true });
    await engine.close();
    await undici.close();
  }
}
