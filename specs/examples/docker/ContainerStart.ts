import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const { Id } = await engine.containers.ContainerCreate({
    body: {
      Image: 'nginx:alpine',
      // Durations are nanoseconds: every 2 seconds.
      Healthcheck: { Test: ['CMD', 'wget', '-O-', 'localhost'], Interval: 2e9 },
    },
  });
  await engine.containers.ContainerStart({ id: Id });
  // #endregion
}
