import type { ErrorRecordShape } from '../engine-profile.js';

/**
 * The records by which an engine reports that a pull, a push or a build failed. Docker sends `errorDetail` and, for older
 * clients, `error`. Podman's compatible API has the same form, and sometimes sends only `error`.
 *
 * Podman also sends the body of its errors with status 200: `{"cause": …, "message": …, "response": 500}` as the
 * statistics of a container that does not run (5.4.2, 5.8.6). No model of Docker's API has these three properties, and
 * none of an answer that is one value has `error` or `errorDetail`.
 */
export const errorRecord: ErrorRecordShape = {
  detail: ['errorDetail'],
  messages: [['errorDetail', 'message'], ['error']],
  body: { status: 'response', messages: ['message', 'cause'] },
};
