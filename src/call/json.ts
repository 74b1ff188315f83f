import { DecodeError, type DecodeErrorFacts } from '../errors.js';

/**
 * Parses what the engine promised to be JSON.
 *
 * @throws {DecodeError} It is something else.
 */
export function parseJson(facts: DecodeErrorFacts): unknown {
  try {
    return JSON.parse(facts.text);
  } catch (cause) {
    throw new DecodeError(facts, { cause });
  }
}
