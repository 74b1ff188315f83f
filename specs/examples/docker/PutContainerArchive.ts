// #region
import { createReadStream } from 'node:fs';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The engine unpacks a tar, compressed or not, into a folder that exists.
  await engine.containers.PutContainerArchive({
    id: 'web',
    path: '/usr/share/nginx/html',
    inputStream: createReadStream('site.tar.gz'),
  });
  // #endregion
}
