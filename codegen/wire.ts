/**
 * What is on the wire: the places in which a value is sent or answered, in each version.
 *
 * The place of a value begins with its operation (method and path) and goes on with the names of fields. It follows
 * references. So a place stays the same when a schema moves: from the place itself to a definition, from one definition
 * to another, from an item to its list.
 */
import { innerSchemas } from './inner-schemas.js';
import { operationsOf, type PlacedOperation, refName, type Schema, type Swagger } from './swagger.js';

const wires = new WeakMap<Swagger, Wire>();

/**
 * The places of one version's document. Dates and texts are looked up by places, so each document is visited once.
 *
 * @param document normalised, and not changed any more
 */
export function wireOf(document: Swagger): Wire {
  const known = wires.get(document);
  if (known) return known;
  const wire = new Wire(document);
  wires.set(document, wire);
  return wire;
}

/** The places of one version's document: see `wireOf`. */
export class Wire {
  /** Every place that there is, and what is true of it: see `withValue` and its like. */
  readonly places = new Set<string>();
  /** By the path of a schema in a definition (`HostConfig.Mounts[].Type`): the places that have the schema. */
  private readonly ofPaths = new Map<string, Set<string>>();

  /** @param document normalised */
  constructor(private readonly document: Swagger) {
    for (const { place, schema } of operationsOf(document).flatMap(rootsOf))
      this.visit(schema, place, '', []);
    // A definition that no operation mentions is a place of its own.
    for (const [name, schema] of Object.entries(document.definitions))
      if (!this.ofPaths.has(name)) this.visit(schema, `definition ${name}`, name, [name]);
  }

  /** The places of a path in a definition. */
  placesOf(path: string): Iterable<string> {
    return this.ofPaths.get(path) ?? [];
  }

  /** @param within the definitions that the place lies in: a definition may hold itself */
  private visit(schema: Schema, place: string, path: string, within: readonly string[]): void {
    this.places.add(place);
    if (path !== '') this.ofPaths.set(path, (this.ofPaths.get(path) ?? new Set()).add(place));
    if (schema.deprecated) this.places.add(asDeprecated(place));
    if (schema.enum) {
      this.places.add(asEnum(place));
      for (const value of schema.enum) this.places.add(withValue(place, value));
    }
    if (schema.$ref !== undefined) {
      const name = refName(schema.$ref);
      const definition = this.document.definitions[name];
      if (definition && !within.includes(name)) this.visit(definition, place, name, [...within, name]);
    }
    for (const inner of innerSchemas(schema, path))
      this.visit(inner.schema, place + inner.path.slice(path.length), inner.path, within);
  }
}

/** The key of a place at which a value is deprecated. */
export const asDeprecated = (place: string) => `${place} deprecated`;

/** The key of a place at which the values are listed. */
export const asEnum = (place: string) => `${place} enum`;

/** The key of a place that lists a value. */
export const withValue = (place: string, value: unknown) => `${place} = ${JSON.stringify(value)}`;

/** The schemas that an operation sends and answers, with their places. An operation keeps them if it gets another id. */
export function rootsOf({ method, path, operation }: PlacedOperation): { place: string; schema: Schema }[] {
  const route = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
  const roots: { place: string; schema: Schema }[] = [];
  for (const parameter of operation.parameters ?? []) {
    const schema = parameter['x-schema'] ?? parameter.schema;
    // A request has one body, whatever its name is.
    const place = parameter.in === 'body' ? 'body' : `${parameter.in} ${parameter.name}`;
    if (schema) roots.push({ place: `${route} ${place}`, schema });
  }
  for (const [status, { schema, headers }] of Object.entries(operation.responses)) {
    const answer = Number(status) < 400 ? 'answer' : 'error';
    if (schema) roots.push({ place: `${route} ${answer}`, schema });
    for (const [name, header] of Object.entries(headers ?? {}))
      if (header['x-schema']) roots.push({ place: `${route} ${answer} ${name}`, schema: header['x-schema'] });
  }
  return roots;
}
