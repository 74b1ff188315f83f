/** Checks the arguments of `exec` and `run` before the first of their operations is called. */
import { Readable } from 'node:stream';
import { UsageError } from '../errors.js';
import { isObject } from '../util/is-object.js';
import { property, propertyAt } from '../util/property.js';
import { isThenable, wrongArgument } from '../util/wrong-argument.js';

/** The parts of a composition that differ. */
interface Composition {
  /** The name of the function. */
  readonly what: string;
  /** The operations that the engine must have, each by its category and its name. */
  readonly operations: ReadonlyArray<readonly [category: string, op: string]>;
  /** The parameter that is an object and is completed by fairlead. */
  readonly body: string;
}

/**
 * @throws {UsageError} `INVALID_OPTION`: an argument has another type. `MISSING_PARAMETER`: the parameter that is
 * completed is not given.
 */
export function checkComposition(
  { what, operations, body }: Composition,
  engine: unknown,
  parameters: unknown,
): void {
  for (const path of operations)
    if (typeof propertyAt(engine, path) !== 'function')
      throw wrongArgument(`${what}: the engine`, `an engine with the operation ${path.join('.')}`, engine);
  if (!isObject(parameters) || isThenable(parameters))
    throw wrongArgument(`${what}: the parameters`, `an object with ${body}`, parameters);
  const given = property(parameters, body);
  if (given === undefined || given === null)
    throw new UsageError('MISSING_PARAMETER', `${what}: the parameter ${body} is required`);
  if (!isObject(given) || isThenable(given)) throw wrongArgument(`${what}: ${body}`, 'an object', given);
  const input = property(parameters, 'input');
  if (!isInput(input)) throw wrongArgument(`${what}: input`, 'text, bytes, or a stream of these', input);
}

function isInput(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === 'string') return true;
  if (typeof value !== 'object') return false;
  return value instanceof Readable || Symbol.asyncIterator in value || Symbol.iterator in value;
}
