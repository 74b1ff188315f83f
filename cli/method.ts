type Method = (...args: unknown[]) => unknown;

const isMethod = (value: unknown): value is Method => typeof value === 'function';

/** Finds an operation's method on an engine. The category `libpod/containers` is at `engine.libpod.containers`. */
export function methodOf(engine: object, category: string, op: string): Method {
  const method = [...category.split('/'), op].reduce<unknown>(
    (owner, name) => (typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined),
    engine,
  );
  if (!isMethod(method)) throw new TypeError(`${category} has no method ${op}`);
  return method;
}
