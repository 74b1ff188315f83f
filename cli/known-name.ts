/** Checks a name from the command line against the names that are valid there. */
import { suggestion } from '../src/util/nearest.js';
import { CommandLineError } from './command-line-error.js';

/**
 * @param what The kind of name, for the error message: `command`.
 * @throws {CommandLineError} The name is none of `names`. The message has the nearest of them.
 */
export function knownName<Name extends string>(what: string, name: string, names: readonly Name[]): Name {
  const found = names.find((known) => known === name);
  if (found !== undefined) return found;
  throw new CommandLineError(`unknown ${what} ${name}${suggestion(name, names)}`);
}
