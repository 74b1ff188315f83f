import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const { JoinTokens } = await engine.swarm.SwarmInspect();
  console.log(`docker swarm join --token ${JoinTokens?.Worker} manager:2377`);
  // #endregion
}
