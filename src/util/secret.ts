/**
 * Secrets that are sent to the engine but are never printed.
 *
 * An object holds its secrets in a closure, under a symbol. Code that prints, logs or clones the object shows a function
 * there, or leaves the property out. The spread operator copies the symbol, so a copy of the object still has its
 * secrets. The symbol is in the global registry, so one copy of the package can reveal the secrets of another.
 */
const SECRETS = Symbol.for('fairlead.secrets');

/** Makes an object with the properties of `open` and of `secrets`, in which those of `secrets` are hidden. */
export function hide<Open extends object>(open: Open, secrets: object): Readonly<Open> {
  const kept = { ...secrets };
  return Object.freeze({ ...open, [SECRETS]: () => ({ ...kept }) });
}

/**
 * Reveals the secrets of an object that `hide` made: a plain object with all its properties. If an open property and a
 * secret have the same name, the open property wins. Any other value is returned unchanged.
 */
export function reveal(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const secrets: unknown = Reflect.get(value, SECRETS);
  if (typeof secrets !== 'function') return value;
  const kept: object = secrets();
  const plain = { ...kept, ...value };
  Reflect.deleteProperty(plain, SECRETS);
  return plain;
}
