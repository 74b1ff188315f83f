/** Reads a property of a value of unknown type. Undefined if the value is not an object, or has no such property. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Follows the names of properties into a value of which nothing is known. */
export function propertyAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(property, value);
}
