/**
 * The schemas of one version by their places on the wire, in the form of `wire.ts`: `get /info answer.Plugins.Volume`. A
 * place stays the same if a schema moves to a definition or out of one. So a thing can be followed through all versions.
 */
import { innerSchemas } from '../inner-schemas.js';
import { type Operation, operationsOf, refName, type Schema, type Swagger } from '../swagger.js';
import { rootsOf } from '../wire.js';

export class Places {
  /** All schemas of a place: members of a composition share one. A reference stands before its definition. */
  readonly schemas = new Map<string, Schema[]>();
  /** The definition that stands at a place, by its name. */
  readonly names = new Map<string, string>();
  /** The places at which a definition stands, by its name. */
  readonly roots = new Map<string, string[]>();
  /** The operations that have a definition in a request or an answer, by its name. */
  readonly uses = new Map<string, Set<string>>();
  /** The operation that is being walked through; absent for a definition that none mentions. */
  private operation: string | undefined;

  /** @param document normalised */
  constructor(readonly document: Swagger) {
    for (const placed of operationsOf(document)) {
      this.operation = placed.operation.operationId;
      for (const { place, schema } of rootsOf(placed)) this.visit(schema, place, []);
    }
    this.operation = undefined;
    for (const name of Object.keys(document.definitions))
      if (!this.roots.has(name)) this.enter(name, `definition ${name}`, []);
  }

  private visit(schema: Schema, place: string, within: readonly string[]): void {
    append(this.schemas, place, schema);
    const name = namedBy(schema);
    if (name !== undefined) {
      this.enter(name, place, within);
      return;
    }
    for (const { schema: inner, path } of innerSchemas(schema, '')) {
      // The members of a composition of several schemas are parts of the whole, and are not the whole by another name.
      if (path === '' && inner.$ref !== undefined) this.expand(refName(inner.$ref), place, within);
      else this.visit(inner, place + path, within);
    }
  }

  /** Notes that a definition stands at a place. */
  private enter(name: string, place: string, within: readonly string[]): void {
    if (!this.names.has(place)) this.names.set(place, name);
    append(this.roots, name, place);
    if (this.operation !== undefined)
      this.uses.set(name, (this.uses.get(name) ?? new Set()).add(this.operation));
    this.expand(name, place, within);
  }

  private expand(name: string, place: string, within: readonly string[]): void {
    const definition = this.document.definitions[name];
    // A definition may hold itself.
    if (definition && !within.includes(name)) this.visit(definition, place, [...within, name]);
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The definition that a schema stands for: by a reference alone, or with notes beside it, but not with more fields. */
export function namedBy(schema: Schema): string | undefined {
  const alone = schema.allOf?.length === 1 && schema.properties === undefined;
  const ref = schema.$ref ?? (alone ? schema.allOf![0]!.$ref : undefined);
  return ref === undefined ? undefined : refName(ref);
}

/** The definitions that are only the keys of filters, by name. */
export function filterDefinitions(operations: readonly Operation[]): Set<string> {
  return new Set(
    operations.flatMap(({ parameters = [] }) =>
      parameters.flatMap((parameter) =>
        parameter['x-encoding'] === 'filters' && parameter['x-schema']
          ? (namedBy(parameter['x-schema']) ?? [])
          : [],
      ),
    ),
  );
}
