import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  await engine.volumes.VolumeCreate({
    volumeConfig: { Name: 'data', Labels: { app: 'shop' } },
  });
  const HostConfig = { Binds: ['data:/var/lib/postgresql/data'] };
  await engine.containers.ContainerCreate({
    name: 'db',
    body: { Image: 'postgres:alpine', HostConfig },
  });
  // #endregion
}
