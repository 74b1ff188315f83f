import type { Engine } from 'fairlead/podman';

export default async function (engine: Engine) {
  // #region
  const pull = await engine.libpod.images.ImagePullLibpod({
    reference: 'quay.io/podman/hello:latest',
  });
  // A pull that fails has the status 200. The loop rejects then.
  for await (const { stream } of pull) process.stdout.write(stream ?? '');
  // #endregion
}
