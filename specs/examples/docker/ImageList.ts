import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The values of a filter are a list: images of any of these names.
  const images = await engine.images.ImageList({
    filters: { reference: ['nginx:*', 'postgres'] },
  });
  for (const { RepoTags, Size } of images) console.log(RepoTags, Size, 'bytes');
  // #endregion
}
