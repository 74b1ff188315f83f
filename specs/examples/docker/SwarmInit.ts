import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // Further nodes would need an address that they can reach.
  await engine.swarm.SwarmInit({
    body: { ListenAddr: '0.0.0.0:2377', AdvertiseAddr: '127.0.0.1' },
  });
  // #endregion
}
