// #region
import { EngineError } from 'fairlead';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  try {
    await engine.images.ImageInspect({ name: 'nginx:alpine' });
  } catch (error) {
    if (!(error instanceof EngineError && error.status === 404)) throw error;
    const pull = await engine.images.ImageCreate({ fromImage: 'nginx:alpine' });
    await pull.toArray();
  }
  // #endregion
}
