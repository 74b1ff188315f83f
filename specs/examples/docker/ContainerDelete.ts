import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // `force` kills a running container, `v` removes its anonymous volumes.
  await engine.containers.ContainerDelete({ id: 'web', force: true, v: true });
  // #endregion
}
