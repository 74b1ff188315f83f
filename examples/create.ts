/** Creating a container: with a typed call, and as data. start.ts shows how to start it. */
import { client, connect, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id, Warnings } = await engine.containers.ContainerCreate({
    name,
    body: {
      Image: 'busybox:musl',
      Cmd: ['sh', '-c', 'i=1; while :; do echo $i; sleep 1; i=$((i+1)); done'],
      Env: ['COLOUR=blue'],
      Labels: { example: 'create' },
      HostConfig: { Memory: 64 * 1024 * 1024, RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 } },
    },
  });
  say(`created ${name}: ${Id}`);
  for (const warning of Warnings) say(`warning: ${warning}`);

  const containers = client({ category: 'containers', conn: { uri } });
  // Without throwException, a refusal resolves to the engine's error body. Here the name is in use.
  const second = await invoke(containers, {
    op: 'ContainerCreate',
    params: { name, body: { Image: 'busybox:musl', Cmd: 'ls' } },
  });
  say('message' in second ? `refused: ${second.message}` : `created ${second.Id}`);

  await engine.containers.ContainerDelete({ id: Id });
}

await run(import.meta.url, main);
