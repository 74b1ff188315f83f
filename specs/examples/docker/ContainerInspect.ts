import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const { State, NetworkSettings } = await engine.containers.ContainerInspect({
    id: 'web',
  });
  // Only a container with a health check has a health.
  console.log(State?.Status, State?.ExitCode, State?.Health?.Status);
  // A port that was published without a number has got one.
  console.log(NetworkSettings?.Ports?.['80/tcp']?.[0]?.HostPort);
  // #endregion
}
