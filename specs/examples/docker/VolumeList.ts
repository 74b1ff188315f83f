import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The volumes that no container uses.
  const { Volumes } = await engine.volumes.VolumeList({
    filters: { dangling: ['true'] },
  });
  for (const { Name, Mountpoint } of Volumes ?? []) console.log(Name, Mountpoint);
  // #endregion
}
