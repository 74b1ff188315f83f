/** Creating a network with a container in it: with typed calls, and as data with a pinned version. */
import { client, connect, invoke } from 'fairlead';
import { type ExampleOptions, run } from './run.js';

export async function main(options: ExampleOptions = {}): Promise<void> {
  const { uri, say = console.log, name = 'conny-network' } = options;

  await using engine = connect({ uri });
  await engine.networks.NetworkCreate({
    networkConfig: { Name: name, Driver: 'bridge', Internal: true, Labels: { example: 'network' } },
  });
  const { Id } = await engine.containers.ContainerCreate({
    name,
    body: {
      Image: 'busybox:musl',
      Cmd: ['sleep', '60'],
      NetworkingConfig: { EndpointsConfig: { [name]: { Aliases: ['conny'] } } },
      HostConfig: { NetworkMode: name },
    },
  });
  await engine.containers.ContainerStart({ id: Id });

  const networks = client({ category: 'networks', conn: { uri }, apiVersion: 'v1.40' });
  const found = await invoke(networks, {
    op: 'NetworkInspect',
    params: { id: name },
    throwException: true,
  });
  for (const { IPv4Address } of Object.values(found.Containers ?? {})) say(`${name}: ${IPv4Address}`);

  await engine.containers.ContainerDelete({ id: Id, force: true });
  await invoke(networks, { op: 'NetworkDelete', params: { id: name }, throwException: true });
}

await run(import.meta.url, main);
