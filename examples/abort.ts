/** Aborting a followed log. */
import { AbortError, connect } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: { Image: 'busybox:musl', Cmd: ['sh', '-c', 'while :; do echo tick; sleep 0.1; done'] },
  });
  await engine.containers.ContainerStart({ id: Id });

  const controller = new AbortController();
  try {
    const logs = await engine.containers.ContainerLogs(
      { id: Id, stdout: true, follow: true },
      { signal: controller.signal },
    );
    let seen = 0;
    for await (const { chunk } of logs) {
      say(chunk.toString().trimEnd());
      // Any code that has the controller can abort. AbortSignal.timeout(ms) aborts after a time.
      if (++seen === 3) controller.abort(new Error('seen enough'));
    }
  } catch (error) {
    if (!(error instanceof AbortError)) throw error;
    say(`${error.message}: ${error.cause}`);
  }

  await engine.containers.ContainerDelete({ id: Id, force: true });
}

await run(import.meta.url, main);
