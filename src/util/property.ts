/**
 * Reads a property of a value of unknown type. Returns undefined if the value is not an object, or has no such
 * property.
 */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Reads an entry of a table by its name. Names that every object inherits, such as `constructor`, are not entries. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Reads a nested property of a value of unknown type, by the names of the properties that lead to it. */
export function propertyAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = property(found, name);
  return found;
}
