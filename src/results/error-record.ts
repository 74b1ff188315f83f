import type { ErrorRecordShape } from '../engine-profile.js';
import { StreamError } from '../errors.js';
import { propertyAt } from '../util/property.js';

/**
 * Returns the error that a record reports; undefined for any other record. Once an answer has begun, its status cannot
 * report a failure any more, so the engine sends a record.
 *
 * @param op The operationId, for the message.
 */
export function failureIn(
  record: unknown,
  { detail, messages }: ErrorRecordShape,
  op?: string,
): StreamError | undefined {
  let words: unknown;
  for (const path of messages) words ??= propertyAt(record, path);
  const isText = typeof words === 'string' && words !== '';
  if (!isText) {
    const details = propertyAt(record, detail);
    if (typeof details !== 'object' || details === null) return undefined;
  }
  const message = isText ? (words as string) : 'the engine reported an error';
  return new StreamError('ERROR_RECORD', op === undefined ? message : `${op}: ${message}`, {
    detail: record,
  });
}
