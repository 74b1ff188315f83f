/** The undocumented API of checkpoints, through `fetch`. Only engines with `--experimental` have it. */
import { connect, fetch } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: { Image: 'busybox:musl', Cmd: ['sleep', '60'] },
  });

  const listed = await fetch({
    conn: { uri },
    url: '/v1.40/containers/{id}/checkpoints',
    path: { id: Id },
    throwException: true,
  });
  // `fetch` gives the text of the answer unchanged.
  say(`checkpoints: ${listed.trim()}`);

  // The engine object has `fetch` too, which uses the connections of the engine object.
  const version = await engine.apiVersion();
  const again = await engine.fetch({ url: `/${version}/containers/${Id}/checkpoints`, throwException: true });
  say(`checkpoints: ${JSON.parse(again)?.length ?? 0}`);

  await engine.containers.ContainerDelete({ id: Id });
}

await run(import.meta.url, main);
