import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const logs = await engine.containers.ContainerLogs({
    id: 'web',
    stdout: true,
    stderr: true,
    follow: true,
    tail: '100',
  });
  // The loop goes on until the container stops; `break` ends it earlier.
  for await (const { stream, line } of logs.lines()) console.log(stream, line);
  // #endregion
}
