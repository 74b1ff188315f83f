// #region
import { followProgress } from 'fairlead/progress';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // Without a tag, the engine would pull every tag.
  const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
  const { digest } = await followProgress(pull, ({ percent }) => {
    console.log(percent);
  });
  console.log(digest);
  // #endregion
}
