import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The other containers of the network find it as `db`.
  await engine.networks.NetworkConnect({
    id: 'backend',
    container: { Container: 'postgres', EndpointConfig: { Aliases: ['db'] } },
  });
  // #endregion
}
