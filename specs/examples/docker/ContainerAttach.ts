import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const { Id } = await engine.containers.ContainerCreate({
    body: { Image: 'alpine', Cmd: ['sort'], OpenStdin: true, StdinOnce: true },
  });
  // Attach first, to miss no output.
  const attach = { id: Id, stream: true, stdin: true, stdout: true };
  const sort = await engine.containers.ContainerAttach(attach);
  await engine.containers.ContainerStart({ id: Id });
  await sort.end('b\na\n');
  console.log(await sort.text());
  // #endregion
}
