// #region
import { createReadStream } from 'node:fs';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const load = await engine.images.ImageLoad({
    imagesTarball: createReadStream('app.tar'),
  });
  for await (const { stream } of load) console.log(stream);
  // #endregion
}
