/** Running a command in a container, and running a container until it ends: exit code and output in one call. */
import { connect, exec, run as runContainer } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;
  const Image = 'busybox:musl';

  await using engine = connect({ uri });

  // This container lives as long as its command. It is removed in every case.
  const sorted = await runContainer(engine, {
    body: { Image, Cmd: ['sort', '-r'] },
    input: 'one\nthree\ntwo\n',
  });
  say(`sorted: ${sorted.stdout.trim().split('\n').join(' ')}`);

  // This command runs in a container that continues to run.
  const { Id } = await engine.containers.ContainerCreate({ name, body: { Image, Cmd: ['sleep', '60'] } });
  await engine.containers.ContainerStart({ id: Id });
  const Cmd = ['sh', '-c', 'echo "$GREETING"; ls /missing'];
  const { exitCode, stdout, stderr } = await exec(engine, {
    id: Id,
    execConfig: { Cmd, Env: ['GREETING=hello'] },
  });
  say(`${stdout.trim()}, then exit code ${exitCode}: ${stderr.trim()}`);

  await engine.containers.ContainerDelete({ id: Id, force: true });
}

await run(import.meta.url, main);
