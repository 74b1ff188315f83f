import type { Engine } from 'fairlead/podman';

export default async function (engine: Engine) {
  // #region
  const { pods, containers } = engine.libpod;
  await pods.PodCreateLibpod({ create: { name: 'web' } });
  const create = { image: 'busybox:musl', command: ['sleep', '60'], pod: 'web' };
  await containers.ContainerCreateLibpod({ create });
  await pods.PodStartLibpod({ name: 'web' });
  // #endregion
}
