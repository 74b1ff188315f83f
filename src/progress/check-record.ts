import { isObject } from '../util/is-object.js';
import { isThenable, wrongArgument } from '../util/wrong-argument.js';

/**
 * Refuses what cannot be a record. A record is an object as JSON gives it; text, bytes and streams of records are not.
 *
 * @param what The function that takes the record.
 * @throws {UsageError} `INVALID_OPTION`.
 */
export function checkRecord(what: string, record: unknown): void {
  if (isObject(record) && !ArrayBuffer.isView(record) && !isThenable(record) && !isStream(record)) return;
  throw wrongArgument(`${what}: a record`, 'an object as the engine sends it', record);
}

const isStream = (value: object): boolean => Symbol.asyncIterator in value || Symbol.iterator in value;
