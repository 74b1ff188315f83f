import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The image goes with its last tag.
  const deleted = await engine.images.ImageDelete({ name: 'app:1.0' });
  for (const { Untagged, Deleted } of deleted) console.log(Untagged ?? Deleted);
  // #endregion
}
