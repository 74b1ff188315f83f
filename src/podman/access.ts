/** The means to find and reach a Podman engine. */
import type { EngineAccess } from '../engine-profile.js';
import { locate } from './locate.js';

export const access: EngineAccess = {
  locate,
  /**
   * The command joins its input and output to the engine's socket, as Docker's does. With `--remote`, Podman does not
   * prepare to run containers by itself first.
   */
  dialStdio: {
    program: 'podman',
    hostOption: '--url',
    decodesUri: true,
    command: ['--remote', 'system', 'dial-stdio'],
  },
};
