import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // By default, only images without a tag go. This removes all unused ones.
  const { ImagesDeleted, SpaceReclaimed } = await engine.images.ImagePrune({
    filters: { dangling: ['false'] },
  });
  console.log(ImagesDeleted?.length ?? 0, 'removed,', SpaceReclaimed, 'bytes');
  // #endregion
}
