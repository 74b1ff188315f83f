import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const info = await engine.info.SystemInfo();
  console.log(info.ServerVersion, info.OperatingSystem, info.Driver);
  console.log(info.NCPU, 'CPUs,', info.MemTotal, 'bytes of memory');
  // #endregion
}
