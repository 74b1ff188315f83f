// #region
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // Saved by its name, the image has the name again when it is loaded.
  const tar = await engine.images.ImageGet({ name: 'app:1.0' });
  await pipeline(tar, createWriteStream('app.tar'));
  // #endregion
}
