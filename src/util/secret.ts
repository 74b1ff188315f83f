/**
 * Secrets that go to the engine and print nowhere.
 *
 * An object holds its secrets in a closure, under a symbol. Whatever prints, logs or clones data shows a function there
 * or leaves it out. A spread takes the symbol along, so that a copy still works. The symbol is a registered one, so that
 * one copy of the package reveals what another has hidden.
 */
const SECRETS = Symbol.for('fairlead.secrets');

/** An object with these properties, of which those in `secrets` do not show. */
export function hide<Open extends object>(open: Open, secrets: object): Readonly<Open> {
  const kept = { ...secrets };
  return Object.freeze({ ...open, [SECRETS]: () => ({ ...kept }) });
}

/** What `hide` has hidden, as a plain object, and any other value as it is. An open property is over a secret one. */
export function reveal(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const secrets: unknown = Reflect.get(value, SECRETS);
  if (typeof secrets !== 'function') return value;
  const kept: object = secrets();
  const plain = { ...kept, ...value };
  Reflect.deleteProperty(plain, SECRETS);
  return plain;
}
