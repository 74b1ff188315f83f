/** Reads what an answer must have, where fairlead itself goes on with the answer. */
import { DecodeError } from '../errors.js';
import { shownJson } from './json-text.js';
import { property, propertyAt } from './property.js';

/** The texts that can stand in a path as one segment. Any other text could lead a request to another path. */
const ID = /^(?!\.{1,2}$)[^/\p{Cc}]+$/u;

/**
 * Reads the id of an object that an operation has made.
 *
 * @throws {DecodeError} `UNEXPECTED_JSON`.
 */
export function idIn(op: string, answer: unknown, name: string): string {
  const id = property(answer, name);
  if (typeof id === 'string' && ID.test(id)) return id;
  throw unexpected(op, answer, `an object with an id as ${name}`);
}

/**
 * Reads the exit code of a process that has ended.
 *
 * @throws {DecodeError} `UNEXPECTED_JSON`.
 */
export function exitCodeIn(op: string, answer: unknown, path: readonly string[]): number {
  const code = propertyAt(answer, path);
  if (Number.isInteger(code)) return code as number;
  const place = path.length === 0 ? 'a whole number' : `an object with a whole number as ${path.join('.')}`;
  throw unexpected(op, answer, place);
}

function unexpected(op: string, answer: unknown, expected: string): DecodeError {
  return new DecodeError({ op, text: answer === undefined ? '' : shownJson(answer), expected });
}
