import { DecodeError, type DecodeErrorFacts } from '../errors.js';

/**
 * Parses an answer that should be JSON.
 *
 * @throws {DecodeError} The text is not JSON.
 */
export function parseJson(facts: DecodeErrorFacts): unknown {
  try {
    return JSON.parse(facts.text);
  } catch (cause) {
    throw new DecodeError(facts, { cause });
  }
}
