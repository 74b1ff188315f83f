// #region
import { FairleadError } from 'fairlead';
// #endregion

import type { Engine } from 'fairlead';

export default async function (engine: Engine) {
  // #region
  try {
    await engine._ping.SystemPing({}, { timeouts: { callTimeout: 2000 } });
  } catch (error) {
    if (!(error instanceof FairleadError)) throw error;
    console.error('the engine is not up:', error.message);
  }
  // #endregion
}
