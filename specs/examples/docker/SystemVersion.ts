import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const { Version, ApiVersion, Os, Arch } = await engine.version.SystemVersion();
  console.log(`Docker ${Version} (API ${ApiVersion}) on ${Os}/${Arch}`);
  // #endregion
}
