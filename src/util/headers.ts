/** HTTP headers as plain objects. */
import { entriesOf, invalidOption, reading } from './check-options.js';
import { LONGEST_IN_HEAD, TOO_LONG_FOR_HEAD } from './head-text.js';

/** Headers by name. A list repeats its header. */
export type Headers = Record<string, string | string[]>;

/** The characters of a header's name: https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
/** The characters of a header's value. Each is sent as one byte. A line break would begin another header. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The headers that only the transport can write, because they say how the body travels. */
const OF_THE_TRANSPORT = ['transfer-encoding', 'keep-alive', 'expect'];

/**
 * Returns headers by lower-case name, so that one header given twice in different cases is one header.
 *
 * @throws {UsageError} `INVALID_OPTION`: the headers are not a plain object, or a header cannot be sent.
 */
export function byLowerCase(headers: Readonly<Headers> | undefined): Headers {
  if (headers === undefined) return {};
  return reading('headers', () => {
    const present = entriesOf('headers', headers).filter(([, value]) => value !== undefined);
    return Object.fromEntries(present.map(([name, value]) => [checkName(name), checkValue(name, value)]));
  });
}

/** Returns the name in lower case. */
function checkName(given: string): string {
  // The prototype of an object has the second name, so the header would be lost on its way.
  if (!NAME.test(given) || given === '__proto__' || given.length > LONGEST_IN_HEAD) {
    // Somebody may have written a whole header for the name, with a secret after the colon.
    const start = /^[\w-]*/.exec(given)?.[0];
    throw invalidOption('headers', `: "${start}…" is not the name of a header`);
  }
  const name = given.toLowerCase();
  if (OF_THE_TRANSPORT.includes(name))
    throw invalidOption('headers', `: fairlead itself sends ${name} if the request needs this header`);
  return name;
}

/** The message never quotes the value, which may be a secret. */
function checkValue(name: string, value: unknown): string | string[] {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  // Only one host can be meant.
  if (Array.isArray(value) && name.toLowerCase() === 'host')
    throw invalidOption('headers', ': host must be a string');
  const checked = Array.from(texts, (text) => {
    if (typeof text !== 'string')
      throw invalidOption('headers', `: ${name} must be a string or a list of strings`);
    if (text.length > LONGEST_IN_HEAD) throw invalidOption('headers', `: ${name} ${TOO_LONG_FOR_HEAD}`);
    if (!VALUE.test(text))
      throw invalidOption('headers', `: ${name} must not hold control characters or characters above U+00FF`);
    return text;
  });
  return Array.isArray(value) ? checked : checked[0]!;
}

/** Returns the media type of an answer without its parameters, in lower case. Returns an empty text if there is none. */
export function mediaType(headers: Headers): string {
  return String(headers['content-type'] ?? '')
    .split(';', 1)[0]!
    .trim()
    .toLowerCase();
}
