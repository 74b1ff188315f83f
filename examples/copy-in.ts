/** Copying a folder into a container, packed as a tar: through `fetch`, and with a typed call. */
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect, fetch } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  const folder = await mkdtemp(join(tmpdir(), 'copy-in-'));
  await writeFile(join(folder, 'hello.txt'), 'hello\n');
  const archive = join(folder, 'src.tar.gz');
  await promisify(execFile)('tar', ['-czf', archive, '-C', folder, 'hello.txt']);

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: { Image: 'busybox:musl', Cmd: ['cat', '/root/hello.txt'] },
  });

  // The engine unpacks the archive into an existing folder. The container need not be running.
  await fetch({
    conn: { uri },
    url: '/v1.40/containers/{id}/archive',
    method: 'put',
    path: { id: Id },
    query: { path: '/root' },
    body: createReadStream(archive),
    throwException: true,
  });
  await engine.containers.PutContainerArchive({
    id: Id,
    path: '/tmp',
    inputStream: createReadStream(archive),
  });

  const changes = await engine.containers.ContainerChanges({ id: Id });
  for (const { Kind, Path } of changes ?? []) say(`${['modified', 'added', 'deleted'][Kind]} ${Path}`);

  await engine.containers.ContainerStart({ id: Id });
  await engine.containers.ContainerWait({ id: Id });
  const logs = await engine.containers.ContainerLogs({ id: Id, stdout: true }, { as: 'data' });
  say(`in the container: ${logs.trimEnd()}`);

  await engine.containers.ContainerDelete({ id: Id });
  await rm(folder, { recursive: true });
}

await run(import.meta.url, main);
