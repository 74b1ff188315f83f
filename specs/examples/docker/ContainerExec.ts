// #region
import { exec } from 'fairlead';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  // exec() makes all the calls. The command has no shell, unless it starts one.
  const { exitCode, stdout, stderr } = await exec(engine, {
    id: 'web',
    execConfig: { Cmd: ['sh', '-c', 'ls $DIR | wc -l'], Env: ['DIR=/etc'] },
  });
  console.log(exitCode, stdout, stderr);
  // #endregion
}
