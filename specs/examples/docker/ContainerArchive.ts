// #region
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // The answer is a tar, even for a single file.
  const path = '/etc/hosts';
  const tar = await engine.containers.ContainerArchive({ id: 'web', path });
  await pipeline(tar, createWriteStream('hosts.tar'));
  // #endregion
}
