/** Starting a container, waiting for its end, and removing it: with typed calls, and as data. */
import { client, connect, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: { Image: 'busybox:musl', Cmd: ['sh', '-c', 'echo done; exit 3'] },
  });
  await engine.containers.ContainerStart({ id: Id });
  const { StatusCode } = await engine.containers.ContainerWait({ id: Id });
  say(`it ended with ${StatusCode}`);

  const containers = client({ category: 'containers', conn: { uri } });
  await invoke(containers, { op: 'ContainerStart', params: { id: Id }, throwException: true });
  const ended = await invoke(containers, {
    op: 'ContainerWait',
    params: { id: Id },
    throwException: true,
  });
  say(`started again, it ended with ${ended.StatusCode}`);

  await engine.containers.ContainerDelete({ id: Id });
}

await run(import.meta.url, main);
