import type {
  EngineProfile,
  ErrorBodyShape,
  ErrorRecordShape,
  PropertyPath,
  WordlessRecordShape,
} from '../engine-profile.js';
import { StreamError } from '../errors.js';
import { isObject } from '../util/is-object.js';
import { propertyAt } from '../util/property.js';

/**
 * Returns the error that a record reports; undefined for any other record. Once an answer has begun, its status cannot
 * report a failure any more, so the engine sends a record.
 *
 * @param op The operationId, for the message.
 */
export function failureIn(record: unknown, shape: ErrorRecordShape, op?: string): StreamError | undefined {
  const words = textAt(record, shape.messages);
  if (words !== undefined) return failed(record, words, op);
  const { body } = shape;
  if (body !== undefined && isErrorBody(record, body))
    return failed(record, textAt(record, pathsOf(body)), op);
  const details = propertyAt(record, shape.detail);
  if ((typeof details === 'object' && details !== null) || isWordless(record, shape.wordless))
    return failed(record, undefined, op);
  return shape.messages.some((path) => isText(propertyAt(record, path)))
    ? failed(record, undefined, op)
    : undefined;
}

function failed(
  record: unknown,
  words = 'the engine reported an error',
  op: string | undefined = undefined,
): StreamError {
  return new StreamError('ERROR_RECORD', op === undefined ? words : `${op}: ${words}`, { detail: record });
}

/** The places where an engine has its words. */
export type ErrorPlaces = Pick<EngineProfile, 'errorMessage' | 'errorRecord'>;

/** Returns the engine's words in an object that reports a failure, wherever such an object has them. */
export function failureWords(
  object: unknown,
  { errorMessage, errorRecord }: ErrorPlaces,
): string | undefined {
  const { messages, body } = errorRecord;
  return textAt(object, [errorMessage, ...messages, ...(body === undefined ? [] : pathsOf(body))]);
}

/** Returns the first text that is not blank. */
function textAt(object: unknown, paths: readonly PropertyPath[]): string | undefined {
  for (const path of paths) {
    const found = propertyAt(object, path);
    if (isText(found) && found.trim() !== '') return found;
  }
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const pathsOf = ({ messages }: ErrorBodyShape): PropertyPath[] => messages.map((name) => [name]);

function isErrorBody(record: unknown, { status, messages }: ErrorBodyShape): boolean {
  if (!isObject(record)) return false;
  const code = record[status];
  return (
    typeof code === 'number' &&
    code >= 400 &&
    Object.keys(record).length === messages.length + 1 &&
    messages.every((name) => typeof record[name] === 'string')
  );
}

function isWordless(record: unknown, shape: WordlessRecordShape | undefined): boolean {
  return (
    shape !== undefined &&
    isObject(record) &&
    Object.hasOwn(record, shape.beside) &&
    isObject(record[shape.error])
  );
}
