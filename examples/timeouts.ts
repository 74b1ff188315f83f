/** A call with all four timeouts, in milliseconds. By default, there is no timeout. */
import { client, connect, invoke, TimeoutError } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  const conn = {
    uri,
    timeouts: {
      connectTimeout: 5_000, // to establish the connection
      readTimeout: 30_000, // between two reads of the answer
      writeTimeout: 30_000, // between two writes of the request body
      callTimeout: 60_000, // for all of it
    },
  };
  const version = client({ category: 'version', conn });
  const { Version } = await invoke(version, { op: 'SystemVersion', throwException: true });
  say(`answered in time: ${Version}`);

  await using engine = connect(conn);
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: { Image: 'busybox:musl', Cmd: ['sleep', '60'] },
  });
  await engine.containers.ContainerStart({ id: Id });
  try {
    // The timeouts of a call take precedence over those of the connection.
    await engine.containers.ContainerWait({ id: Id }, { timeouts: { callTimeout: 300 } });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    say(`${error.which} timeout after ${error.after} ms`);
  }

  await engine.containers.ContainerDelete({ id: Id, force: true });
}

await run(import.meta.url, main);
