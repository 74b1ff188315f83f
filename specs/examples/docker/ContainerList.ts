import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // Without `all`, only running containers are listed.
  const containers = await engine.containers.ContainerList({
    all: true,
    filters: { label: ['app=shop'], status: ['exited', 'created'] },
  });
  for (const { Names, Status } of containers) console.log(Names, Status);
  // #endregion
}
