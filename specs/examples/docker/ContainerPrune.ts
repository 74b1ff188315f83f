import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // Removes every stopped container. The list is null if there was none.
  const { ContainersDeleted, SpaceReclaimed } =
    await engine.containers.ContainerPrune();
  console.log(ContainersDeleted ?? [], SpaceReclaimed, 'bytes');
  // #endregion
}
