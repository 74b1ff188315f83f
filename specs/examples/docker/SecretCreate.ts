import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The data are base64. Only the tasks of services can read them.
  const Data = Buffer.from('open sesame').toString('base64');
  await engine.secrets.SecretCreate({ body: { Name: 'db-password', Data } });
  // #endregion
}
