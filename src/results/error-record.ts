import { StreamError } from '../errors.js';
import { property } from '../util/property.js';

/**
 * What a record reports by which the engine says that the work failed: once an answer has begun, its status can't tell
 * any more. Docker sends `errorDetail` and, for older clients, `error`; Podman sends `error` alone at times.
 *
 * @param op The operationId, for the message.
 */
export function failureIn(record: unknown, op?: string): StreamError | undefined {
  const detail = property(record, 'errorDetail');
  const words = property(detail, 'message') ?? property(record, 'error');
  const isText = typeof words === 'string' && words !== '';
  if (!isText && (typeof detail !== 'object' || detail === null)) return undefined;
  const message = isText ? words : 'the engine reported an error';
  return new StreamError('ERROR_RECORD', op === undefined ? message : `${op}: ${message}`, {
    detail: record,
  });
}
