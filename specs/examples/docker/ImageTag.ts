import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // An image is pushed to the registry that its name begins with.
  await engine.images.ImageTag({
    name: 'app:latest',
    repo: 'registry.example.com/team/app',
    tag: '1.0',
  });
  // #endregion
}
