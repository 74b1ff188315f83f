/** Reading the engine's error message when a call for a stream fails. */
import { text } from 'node:stream/consumers';
import { client, connect, EngineError, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({ name, body: { Image: 'busybox:musl' } });

  const containers = client({ category: 'containers', conn: { uri } });
  try {
    await invoke(containers, {
      op: 'ContainerArchive',
      params: { id: Id, path: '/this-does-not-exist' },
      as: 'stream',
      throwException: true,
      throwEntireMessage: true,
    });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    // The body is the unread stream, as asked for by throwEntireMessage.
    say(`${error.status}: ${await text(error.body as NodeJS.ReadableStream)}`);
  }

  try {
    await engine.containers.ContainerArchive({ id: Id, path: '/this-does-not-exist' });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    // A typed call has read the answer: the error has the engine's message, and the answer as its body.
    say(`${error.code}: ${error.message}`);
  }

  await engine.containers.ContainerDelete({ id: Id });
}

await run(import.meta.url, main);
