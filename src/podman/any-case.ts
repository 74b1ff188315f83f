import { isObject } from '../util/is-object.js';

/**
 * Reads a property of a value of unknown type. As for Podman, whose readers are Go's, a name in another case will do if
 * no name is the same.
 */
export function inAnyCase(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const found = Object.keys(value).find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : value[found];
}
