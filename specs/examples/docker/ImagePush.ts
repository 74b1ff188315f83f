// #region
import { registryAuth } from 'fairlead/registry-auth';
// #endregion

import type { Engine } from 'fairlead';

export default async function (
  engine: Engine,
  { registry }: { registry: string },
) {
  // #region
  const name = `${registry}/team/app`;
  const push = await engine.images.ImagePush({
    name,
    tag: '1.0',
    'X-Registry-Auth': await registryAuth(name), // as `docker login` stored it
  });
  for await (const { status } of push) console.log(status);
  // #endregion
}
