import type { Engine } from 'fairlead/podman';

export default async function (engine: Engine) {
  // #region
  const { containers } = engine.libpod;
  if (await containers.ContainerExistsLibpod({ name: 'web' }))
    await containers.ContainerStopLibpod({ name: 'web', timeout: 5 });
  // #endregion
}
