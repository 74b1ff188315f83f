/** Streaming logs: with a typed call that separates stdout and stderr, and as data, line by line. */
import { createInterface } from 'node:readline';
import { client, connect, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: {
      Image: 'busybox:musl',
      Cmd: ['sh', '-c', 'for i in 1 2 3; do echo $i; sleep 0.2; done; echo no >&2'],
    },
  });
  await engine.containers.ContainerStart({ id: Id });

  // With `follow`, the logs continue until the container stops. `break` ends them earlier and frees the connection.
  const logs = await engine.containers.ContainerLogs({ id: Id, stdout: true, stderr: true, follow: true });
  for await (const { stream, line } of logs.lines()) say(`${stream}: ${line}`);

  const containers = client({ category: 'containers', conn: { uri } });
  const stream = await invoke(containers, {
    op: 'ContainerLogs',
    params: { id: Id, stdout: true, stderr: true, tail: '2' },
    as: 'stream',
    throwException: true,
  });
  for await (const line of createInterface({ input: stream })) say(`line: ${line}`);

  await engine.containers.ContainerDelete({ id: Id, force: true });
}

await run(import.meta.url, main);
