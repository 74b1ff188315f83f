// #region
import { buildContext } from 'fairlead/build-context';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  const build = await engine.build.ImageBuild({
    ...(await buildContext({ directory: 'app' })), // obeys .dockerignore
    t: 'app:1.0',
    buildargs: { NODE_ENV: 'production' },
  });
  for await (const { stream } of build) process.stdout.write(stream ?? '');
  // #endregion
}
