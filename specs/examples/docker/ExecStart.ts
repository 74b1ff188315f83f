import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const { Id } = await engine.containers.ContainerExec({
    id: 'web',
    execConfig: { Cmd: ['sort'], AttachStdin: true, AttachStdout: true },
  });
  const sort = await engine.exec.ExecStart({ id: Id });
  await sort.end('b\na\n');
  console.log(await sort.text(), await sort.exitCode());
  // #endregion
}
