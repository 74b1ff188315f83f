import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // Kills the container if it has not stopped after 30 seconds. A container that
  // does not run is no error.
  await engine.containers.ContainerStop({ id: 'web', t: 30 });
  // #endregion
}
