import type { ResponseKind } from '../table.js';
import type { As } from '../types.js';

/** The forms in which each kind may be taken; without asking, a typed call gives the kind's own form. */
export const forms: Readonly<Record<ResponseKind, readonly As[]>> = {
  value: ['data', 'stream'],
  text: ['data', 'stream'],
  nothing: ['data'],
  headers: ['data'],
  records: ['data', 'stream'],
  frames: ['data', 'stream'],
  bytes: ['data', 'stream'],
  hijack: ['data', 'stream', 'socket'],
  socket: ['socket'],
};
