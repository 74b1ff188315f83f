import { StreamError } from '../errors.js';
import { property } from '../util/property.js';

/**
 * Returns the error that a record reports; undefined for any other record. Once an answer has begun, its status cannot
 * report a failure any more, so the engine sends a record. Docker sends `errorDetail` and, for older clients, `error`.
 * Podman sometimes sends only `error`.
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
