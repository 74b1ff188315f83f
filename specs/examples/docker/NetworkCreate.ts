import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  await engine.networks.NetworkCreate({
    networkConfig: {
      Name: 'backend',
      Internal: true, // without a way out
      IPAM: { Config: [{ Subnet: '172.28.0.0/24', Gateway: '172.28.0.1' }] },
    },
  });
  // #endregion
}
