import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const id = 'job';
  const { StatusCode } = await engine.containers.ContainerWait({ id });
  if (StatusCode !== 0) {
    const logs = await engine.containers.ContainerLogs({ id, stderr: true });
    console.error(`exit code ${StatusCode}: ${await logs.text()}`);
  }
  // #endregion
}
