/** Attaching to a container and sending data to its stdin: with a typed call, and as data with the raw connection. */
import { client, connect, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: { Image: 'busybox:musl', Cmd: ['tee', '/out'], OpenStdin: true, StdinOnce: true },
  });

  // Attach before the start, so that no output is missed.
  const attached = await engine.containers.ContainerAttach({
    id: Id,
    stream: true,
    stdin: true,
    stdout: true,
  });
  await engine.containers.ContainerStart({ id: Id });
  await attached.write('hello, ');
  // This ends the input. The output continues until the process ends.
  await attached.end('typed\n');
  say((await attached.text()).trimEnd());

  const containers = client({ category: 'containers', conn: { uri } });
  const socket = await invoke(containers, {
    op: 'ContainerAttach',
    params: { id: Id, stream: true, stdin: true },
    as: 'socket',
    throwException: true,
  });
  await engine.containers.ContainerStart({ id: Id });
  socket.end('hello, socket\n');
  // The process sends only the end of its output. Reading the end frees the connection.
  socket.resume();
  await invoke(containers, { op: 'ContainerWait', params: { id: Id }, throwException: true });
  const logs = await invoke(containers, {
    op: 'ContainerLogs',
    params: { id: Id, stdout: true, tail: '1' },
    throwException: true,
  });
  say(logs.trimEnd());

  await engine.containers.ContainerDelete({ id: Id, force: true });
}

await run(import.meta.url, main);
