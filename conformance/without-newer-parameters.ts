/**
 * Scenarios pass the parameters of each engine's newest version. In an older version, the parameters that the version
 * lacks are left out.
 */
import { operationsByCategory, parametersIn } from '../src/call/operation.js';
import type { ApiVersion, OperationEntry, Table } from '../src/table.js';

type Call = (parameters?: Readonly<Record<string, unknown>>, options?: unknown) => unknown;

/** A copy of a typed API whose operations leave out the parameters that a version lacks. */
export function withoutNewerParameters<Api extends object>(api: Api, table: Table, version: ApiVersion): Api {
  const copy: Api = Object.create(api);
  for (const [category, operations] of operationsByCategory(table, version)) {
    // A category may be nested: `libpod/containers` is `api.libpod.containers`.
    const target = category.split('/').reduce(copyOfProperty, copy);
    for (const { op, entry } of operations)
      Object.defineProperty(target, op, { value: leavingOut(Reflect.get(target, op), entry, version) });
  }
  return copy;
}

/** Gives a property of a copy, after replacing the inherited object by a copy of its own. */
function copyOfProperty(owner: object, name: string): object {
  if (!Object.hasOwn(owner, name))
    Object.defineProperty(owner, name, { value: Object.create(Reflect.get(owner, name)) });
  return Reflect.get(owner, name);
}

function leavingOut(call: Call, entry: OperationEntry, version: ApiVersion): Call {
  const known = new Set(parametersIn(entry, version).map(({ name }) => name));
  const lacking = new Set(entry.parameters.map(({ name }) => name).filter((name) => !known.has(name)));
  return (parameters = {}, options) =>
    call(Object.fromEntries(Object.entries(parameters).filter(([name]) => !lacking.has(name))), options);
}
