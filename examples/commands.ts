/** Running a command in a container, and a container to its end: exit code and output, without writing it by hand. */
import { connect, exec, run as runContainer } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;
  const Image = 'busybox:musl';

  await using engine = connect({ uri });

  // A container that lives as long as its command. It is removed, whatever happens.
  const sorted = await runContainer(engine, {
    body: { Image, Cmd: ['sort', '-r'] },
    input: 'one\nthree\ntwo\n',
  });
  say(`sorted: ${sorted.stdout.trim().split('\n').join(' ')}`);

  // A command in a container that goes on.
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
