/** Scenarios are written for the newest version of each engine; in an older one, they do without what that lacks. */
import type { Engine } from 'fairlead';
import { table } from '../generated/docker/table.js';
import { parametersIn } from '../src/call/operation.js';
import type { ApiVersion } from '../src/table.js';

type Operation = (parameters?: Readonly<Record<string, unknown>>, options?: unknown) => unknown;

/** An engine whose operations leave out the parameters that a version lacks. */
export function withoutNewerParameters(engine: Engine, version: ApiVersion): Engine {
  const categories = Object.entries(engine).map(([name, category]): [string, unknown] => {
    if (typeof category !== 'object' || category === null) return [name, category];
    const operations = Object.entries(category as Readonly<Record<string, Operation>>);
    return [name, Object.fromEntries(operations.map(([op, call]) => [op, leavingOut(op, call, version)]))];
  });
  return Object.create(
    engine,
    Object.fromEntries(categories.map(([name, value]) => [name, { value }])),
  ) as Engine;
}

function leavingOut(op: string, call: Operation, version: ApiVersion): Operation {
  const entry = table.operations[op]!;
  const known = new Set(parametersIn(entry, version).map(({ name }) => name));
  const lacking = new Set(entry.parameters.map(({ name }) => name).filter((name) => !known.has(name)));
  return (parameters = {}, options) =>
    call(Object.fromEntries(Object.entries(parameters).filter(([name]) => !lacking.has(name))), options);
}
