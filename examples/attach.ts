/** Attaching to a container and sending data to its stdin: typed, and as data with the raw connection. */
import { client, connect, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny' } = options;

  await using engine = connect({ uri });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: { Image: 'busybox:musl', Cmd: ['tee', '/out'], OpenStdin: true, StdinOnce: true },
  });

  // Attached before it starts, nothing that it writes is missed.
  const attached = await engine.containers.ContainerAttach({
    id: Id,
    stream: true,
    stdin: true,
    stdout: true,
  });
  await engine.containers.ContainerStart({ id: Id });
  await attached.write('hello, ');
  // The end of the input; the output goes on to its own end.
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
  // Nothing comes back but the end, which frees the connection once it has been read.
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
