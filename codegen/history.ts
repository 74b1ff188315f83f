/**
 * The versions in which things exist: operations, parameters, models, their fields and the values of enums; and the
 * versions in which things are deprecated. All of this is computed from the pinned versions.
 */
import { callerName, operationsOf, type PlacedOperation, type Schema, type Swagger } from './swagger.js';

/** The versions in which a thing exists: the first, the last, and those between. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

export class History {
  private readonly seen = new Map<string, string[]>();

  /** @param documents every version's normalised document, the oldest first */
  constructor(
    readonly versions: readonly string[],
    documents: ReadonlyMap<string, Swagger>,
  ) {
    for (const version of versions) {
      const document = documents.get(version);
      if (!document) throw new Error(`no document for ${version}`);
      for (const [name, schema] of Object.entries(document.definitions))
        this.noteSchema(schema, name, version);
      for (const placed of operationsOf(document)) this.noteOperation(placed, version);
    }
  }

  private note(key: string, version: string): void {
    const versions = this.seen.get(key);
    if (!versions) this.seen.set(key, [version]);
    else if (versions.at(-1) !== version) versions.push(version);
  }

  private noteOperation({ operation }: PlacedOperation, version: string): void {
    const key = operationKey(operation.operationId);
    this.note(key, version);
    if (operation.deprecated) this.note(deprecationKey(key), version);
    for (const parameter of operation.parameters ?? []) {
      const inner = parameterKey(operation.operationId, callerName(parameter));
      this.note(inner, version);
      if (parameter.deprecated) this.note(deprecationKey(inner), version);
      for (const value of parameter.enum ?? parameter.items?.enum ?? [])
        this.note(enumKey(inner, value), version);
    }
  }

  private noteSchema(schema: Schema, path: string, version: string): void {
    this.note(path, version);
    if (schema.deprecated) this.note(deprecationKey(path), version);
    for (const value of schema.enum ?? []) this.note(enumKey(path, value), version);
    for (const { schema: inner, path: innerPath } of innerSchemas(schema, path))
      this.noteSchema(inner, innerPath, version);
  }

  /** The first and the last version that have a thing; `undefined` if none has it. */
  span(key: string): Span | undefined {
    const versions = this.seen.get(key);
    if (!versions) return undefined;
    return { first: versions[0]!, last: versions.at(-1)! };
  }

  /** The first version in which a thing is deprecated; `undefined` if it never is. */
  deprecatedSince(key: string): string | undefined {
    return this.span(deprecationKey(key))?.first;
  }

  /** The unbroken runs of versions that have a thing, the oldest first. */
  runs(key: string): Span[] {
    const runs: { first: string; last: string }[] = [];
    for (const version of this.seen.get(key) ?? []) {
      const current = runs.at(-1);
      if (current && this.versions.indexOf(version) === this.versions.indexOf(current.last) + 1)
        current.last = version;
      else runs.push({ first: version, last: version });
    }
    return runs;
  }

  /** The version after this one; `undefined` after the newest. */
  next(version: string): string | undefined {
    return this.versions[this.versions.indexOf(version) + 1];
  }

  /**
   * The lines of a comment about the versions of a thing. There are none for the versions that the thing shares with the
   * outer thing that holds it.
   */
  tags(key: string, outer?: string): string[] {
    const span = this.span(key);
    if (!span) return [];
    const outerSpan = (outer !== undefined ? this.span(outer) : undefined) ?? {
      first: this.versions[0]!,
      last: this.versions.at(-1)!,
    };
    const lines: string[] = [];
    const removed = this.next(span.last);
    if (span.last !== outerSpan.last && removed !== undefined) lines.push(`Removed in ${removed}.`);
    if (span.first !== outerSpan.first) lines.push(`@since ${span.first}`);
    return lines;
  }

  /** A sentence about the values of an enum that some versions of the enum lack; `undefined` if there are none. */
  enumNote(key: string, values: readonly unknown[]): string | undefined {
    const notes = values.flatMap((value) => {
      const lines = this.tags(enumKey(key, value), key).map((line) =>
        line.replace('@since', 'since').replace(/^R(.*)\.$/, 'r$1'),
      );
      return lines.length === 0 ? [] : [`\`${String(value)}\` ${lines.reverse().join(', ')}`];
    });
    return notes.length === 0 ? undefined : `Values: ${notes.join('; ')}.`;
  }
}

export const operationKey = (operationId: string) => `operation ${operationId}`;
export const parameterKey = (operationId: string, name: string) =>
  `operation ${operationId} parameter ${name}`;
const deprecationKey = (key: string) => `${key} deprecated`;
const enumKey = (key: string, value: unknown) => `${key} = ${JSON.stringify(value)}`;

/** The schemas in a schema, with paths: `HostConfig.Mounts[].Type`. A member of an `allOf` has the path of the whole. */
export function innerSchemas(
  schema: Schema,
  path: string,
): { schema: Schema; path: string; field: boolean }[] {
  const inner = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    schema: property,
    path: `${path}.${name}`,
    field: true,
  }));
  for (const member of [...(schema.allOf ?? []), ...(schema.anyOf ?? [])])
    inner.push({ schema: member, path, field: false });
  if (schema.items) inner.push({ schema: schema.items, path: `${path}[]`, field: false });
  if (typeof schema.additionalProperties === 'object')
    inner.push({ schema: schema.additionalProperties, path: `${path}{}`, field: false });
  return inner;
}
