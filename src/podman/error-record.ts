import { errorRecord as docker } from '../docker/error-record.js';
import type { ErrorRecordShape } from '../engine-profile.js';

/**
 * The records by which Podman reports a failure. Its own pull, push and build send those of Docker's API. The statistics
 * of containers are `{"Error": null, "Stats": […]}`. Go writes an error there without its words, as `{}`
 * (pkg/api/handlers/libpod/containers_stats.go).
 *
 * The errors of Podman repeat their status: `{"cause": …, "message": …, "response": 404}`. Only those of a pull by the
 * compatible API do not. For a path that Podman does not have, it answers with the text `Not Found`, or with
 * `"response": 0` (5.4.2, 5.8.6).
 */
export const errorRecord: ErrorRecordShape = {
  ...docker,
  body: { status: 'response', messages: ['message', 'cause'], always: true },
  wordless: { error: 'Error', beside: 'Stats' },
};
