import type { ErrorRecordShape } from '../engine-profile.js';

/**
 * The records by which an engine reports that a pull, a push or a build failed. Docker sends `errorDetail` and, for older
 * clients, `error`. Podman's compatible API has the same form, and sometimes sends only `error`.
 */
export const errorRecord: ErrorRecordShape = {
  detail: ['errorDetail'],
  messages: [['errorDetail', 'message'], ['error']],
};
