/**
 * The versions in which things exist: operations, parameters, models, their fields and the values of enums; and the
 * versions in which things are deprecated. All of this is computed from the pinned versions.
 *
 * Operations and parameters have the versions in which callers find them under their names. Models, fields and values
 * have the versions in which they are on the wire, whatever the name and the form of their definitions: a date that comes
 * from a definition would say of a field that moved that it was not there before.
 */
import { callerName, operationsOf, type PlacedOperation, type Swagger } from './swagger.js';
import { asDeprecated, asEnum, type Wire, wireOf, withValue } from './wire.js';

export { innerSchemas } from './inner-schemas.js';

/** The versions in which a thing exists: the first, the last, and those between. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

export class History {
  /** The versions of operations and parameters, by key. */
  private readonly named = new Map<string, string[]>();
  /** The versions of places on the wire, the oldest first. */
  private readonly onWire = new Map<string, string[]>();
  private readonly wires = new Map<string, Wire>();

  /**
   * @param documents every version's normalised document, the oldest first
   * @param meant the versions whose definitions are meant by a path, if no version is given with the path
   */
  constructor(
    readonly versions: readonly string[],
    documents: ReadonlyMap<string, Swagger>,
    private readonly meant: readonly string[] = versions,
  ) {
    for (const version of versions) {
      const document = documents.get(version);
      if (!document) throw new Error(`no document for ${version}`);
      const wire = wireOf(document);
      this.wires.set(version, wire);
      for (const place of wire.places) note(this.onWire, place, version);
      for (const placed of operationsOf(document)) this.noteOperation(placed, version);
    }
  }

  private noteOperation({ operation }: PlacedOperation, version: string): void {
    const key = operationKey(operation.operationId);
    note(this.named, key, version);
    if (operation.deprecated) note(this.named, asDeprecated(key), version);
    for (const parameter of operation.parameters ?? []) {
      const inner = parameterKey(operation.operationId, callerName(parameter));
      note(this.named, inner, version);
      if (parameter.deprecated) note(this.named, asDeprecated(inner), version);
      const values = parameter.enum ?? parameter.items?.enum;
      if (values) note(this.named, asEnum(inner), version);
      for (const value of values ?? []) note(this.named, withValue(inner, value), version);
    }
  }

  /**
   * The first and the last version that have a thing; `undefined` if none has it.
   *
   * @param key an operation, a parameter, or the path of a schema in a definition: `HostConfig.Mounts[].Type`
   * @param version the version whose definitions are meant: another version may have another one of this name
   */
  span(key: string, version?: string): Span | undefined {
    return this.spanOf(key, version, (place) => place);
  }

  /** @param what what is asked of the thing, in the form in which `Wire` keeps it */
  private spanOf(
    key: string,
    version: string | undefined,
    what: (place: string) => string,
  ): Span | undefined {
    const versions = this.named.has(key)
      ? (this.named.get(what(key)) ?? [])
      : this.placesOf(key, version).flatMap((place) => this.onWire.get(what(place)) ?? []);
    if (versions.length === 0) return undefined;
    const order = versions.map((one) => this.versions.indexOf(one));
    return { first: this.versions[Math.min(...order)]!, last: this.versions[Math.max(...order)]! };
  }

  private placesOf(path: string, version: string | undefined): string[] {
    const meant = version === undefined ? this.meant : [version];
    return [...new Set(meant.flatMap((one) => [...(this.wires.get(one)?.placesOf(path) ?? [])]))];
  }

  /** The first version in which a thing is deprecated; `undefined` if it never is. */
  deprecatedSince(key: string, version?: string): string | undefined {
    return this.spanOf(key, version, asDeprecated)?.first;
  }

  /** The unbroken runs of versions that have an operation, the oldest first. */
  runs(key: string): Span[] {
    const runs: { first: string; last: string }[] = [];
    for (const version of this.named.get(key) ?? []) {
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
  tags(key: string, outer?: string, version?: string): string[] {
    return this.lines(this.span(key, version), outer === undefined ? undefined : this.span(outer, version));
  }

  private lines(span: Span | undefined, outer: Span | undefined): string[] {
    if (!span) return [];
    const { first, last } = outer ?? { first: this.versions[0]!, last: this.versions.at(-1)! };
    const lines: string[] = [];
    const removed = this.next(span.last);
    if (span.last !== last && removed !== undefined) lines.push(`Removed in ${removed}.`);
    if (span.first !== first) lines.push(`@since ${span.first}`);
    return lines;
  }

  /**
   * A sentence about the values of an enum that came later than the enum, or went earlier; `undefined` if there are none.
   * Before its values were listed, a field could have any.
   */
  enumNote(key: string, values: readonly unknown[], version?: string): string | undefined {
    const listed = this.spanOf(key, version, asEnum);
    const notes = values.flatMap((value) => {
      const span = this.spanOf(key, version, (place) => withValue(place, value));
      const lines = this.lines(span, listed).map((line) =>
        line.replace('@since', 'since').replace(/^R(.*)\.$/, 'r$1'),
      );
      return lines.length === 0 ? [] : [`\`${String(value)}\` ${lines.reverse().join(', ')}`];
    });
    return notes.length === 0 ? undefined : `Values: ${notes.join('; ')}.`;
  }
}

function note(versions: Map<string, string[]>, key: string, version: string): void {
  const list = versions.get(key);
  if (!list) versions.set(key, [version]);
  else if (list.at(-1) !== version) list.push(version);
}

export const operationKey = (operationId: string) => `operation ${operationId}`;
export const parameterKey = (operationId: string, name: string) =>
  `operation ${operationId} parameter ${name}`;
