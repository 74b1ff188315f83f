/** From the documents of all versions to the things of the API, each with its state in every version. */
import { categoryOf } from '../categories.js';
import { callerName, operationsOf, type PlacedOperation, type Swagger } from '../swagger.js';
import { rootsOf } from '../wire.js';
import { flags } from './data.js';
import { type Field, fieldsOf, type Version } from './fields.js';
import { Lineage } from './lineage.js';
import { namedBy, Places } from './places.js';
import { StateReader } from './states.js';
import { Thing } from './thing.js';
import { span } from './versions.js';
import type { Words } from './words.js';

export interface Facts {
  readonly versions: readonly string[];
  /** By operationId, in the order of the newest version's reference. */
  readonly operations: ReadonlyMap<string, Thing>;
  readonly categories: ReadonlyMap<string, string>;
  /** By name, in the order of the alphabet. */
  readonly types: ReadonlyMap<string, Thing>;
  readonly lineage: Lineage;
  /** By type: the operations that have it in a request or an answer. */
  readonly uses: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param documents every version's, corrected and normalised, the oldest first */
export function factsOf(
  documents: ReadonlyMap<string, Swagger>,
  categoryPrefixes: readonly string[],
  words: Words,
): Facts {
  const versions = [...documents.keys()];
  const places = [...documents.values()].map((document) => new Places(document));
  const lineage = new Lineage(places);
  const reading = places.map(
    ({ document }, index): Version => ({
      document,
      lineage,
      states: new StateReader(document, index, lineage),
    }),
  );
  const operations = new Map<string, Thing>();
  const categories = new Map<string, string>();
  // The newest version comes first, so that its reference gives the order. Operations that it lacks follow.
  for (const [index, version] of [...reading.entries()].reverse())
    for (const placed of operationsOf(version.document)) {
      const { operationId } = placed.operation;
      const thing = operations.get(operationId) ?? new Thing('operation', operationId);
      operations.set(operationId, thing);
      if (!categories.has(operationId))
        categories.set(operationId, categoryOf(placed.path, categoryPrefixes));
      readOperation(thing, placed, index, version, words);
    }
  const types = new Map(lineage.names().map((name) => [name, readType(name, versions, reading, words)]));
  for (const thing of [...operations.values(), ...types.values()]) settleSides(thing, lineage);
  return { versions, operations, categories, types, lineage, uses: usesOf(places, lineage) };
}

function readOperation(
  thing: Thing,
  placed: PlacedOperation,
  index: number,
  version: Version,
  words: Words,
): void {
  const { operation, method, path } = placed;
  const { operationId } = operation;
  const roots = rootsOf(placed).map(({ place }) => place);
  thing.set(index, { type: '', flags: operation.deprecated ? flags.deprecated : 0, values: [] });
  thing.note ||= `${method.toUpperCase()} ${path}`;
  thing.words ??= words.operation(operationId);
  for (const parameter of operation.parameters ?? []) {
    const name = callerName(parameter);
    const its = thing.part('parameter', name);
    const place = parameter.in === 'body' ? 'body' : `${parameter.in} ${parameter.name}`;
    const state = version.states.ofParameter(
      parameter,
      roots.filter((root) => root.endsWith(` ${place}`)),
    );
    its.set(index, state);
    its.note ||= name === parameter.name ? parameter.in : `${parameter.in} ${parameter.name}`;
    its.words ??= words.parameter(operationId, name);
    if (state.type === 'filters') readKeys(its, placed, name, index, version, words);
  }
  thing.part('answer', 'answer').set(
    index,
    version.states.ofAnswer(
      placed,
      roots.filter((root) => root.endsWith(' answer')),
    ),
  );
}

/** The keys of filters are fields of a definition. */
function readKeys(
  filters: Thing,
  { operation }: PlacedOperation,
  name: string,
  index: number,
  version: Version,
  words: Words,
): void {
  const meaning = operation.parameters?.find((one) => callerName(one) === name)?.['x-schema'];
  const definition = meaning && namedBy(meaning);
  const schema = definition === undefined ? meaning : version.document.definitions[definition];
  for (const [key, { state }] of fieldsOf(version, schema ? [schema] : [], [])) {
    const its = filters.part('filter key', key);
    its.set(index, { ...state, flags: state.flags & ~flags.required });
    its.words ??= definition === undefined ? undefined : words.field(`${definition}.${key}`);
  }
}

function readType(
  name: string,
  versions: readonly string[],
  reading: readonly Version[],
  words: Words,
): Thing {
  const thing = new Thing('type', name);
  thing.words = words.type(name);
  const fields: (Map<string, Field> | undefined)[] = [];
  const places: (readonly string[] | undefined)[] = [];
  for (const [index, version] of [...reading.entries()].reverse()) {
    const found = version.lineage.find(name, index);
    if (!found) continue;
    const [schema = {}] = found.schemas;
    const state = version.states.ofSchema(schema, [], false);
    thing.set(index, { ...state, type: version.states.spell(schema, found.places) });
    fields[index] = fieldsOf(version, found.schemas, found.places);
    places[index] = found.places;
  }
  // A field that the newest version takes from another type is that type's, and has its dates there.
  const owned = new Map<string, boolean>();
  for (const of of [...fields].reverse())
    for (const [path, { inherited }] of of ?? []) if (!owned.has(path)) owned.set(path, !inherited);
  for (const [index, of] of [...fields.entries()].reverse())
    for (const [path, { state }] of of ?? []) {
      if (!owned.get(path)) continue;
      const its = thing.part('field', path);
      its.set(index, state);
      const inner = /^[[{]/.test(path) ? path : `.${path}`;
      its.words ??=
        words.field(name + inner) ?? words.fieldAt((places[index] ?? []).map((place) => place + inner));
    }
  thing.note = namesNote(name, versions, reading[0]!.lineage);
  return thing;
}

/** The other names of a type, and the versions before it had a name. */
function namesNote(name: string, versions: readonly string[], lineage: Lineage): string {
  const runs: { name: string | undefined; first: number; last: number }[] = [];
  for (const index of versions.keys()) {
    const names = lineage.namesIn(name, index);
    const its = lineage.find(name, index) ? (names[0] ?? 'no name') : undefined;
    const current = runs.at(-1);
    if (current && current.name === its) current.last = index;
    else runs.push({ name: its, first: index, last: index });
  }
  const sent = lineage.sent(name);
  const side = sent === name ? [] : [`the answers’ side of ${sent}, which has what answers always have`];
  const names = runs
    .filter((run) => run.name !== undefined && run.name !== name)
    .map(
      (run) =>
        `${run.name === 'no name' ? 'without a name' : `called ${run.name}`} ${span(versions, run.first, run.last)}`,
    )
    .join(', ');
  return [...side, ...(names === '' ? [] : [names])].join(', ');
}

/**
 * Gives the type of a thing the side that the newest version has: only requests or only answers. That an older version has
 * one definition for both sides is no change.
 */
function settleSides(thing: Thing, lineage: Lineage): void {
  const sent = (text: string) => text.replaceAll(/\w+/g, (word) => lineage.sent(word));
  const newest = thing.states.findLast((state) => state !== undefined);
  for (const [index, state] of thing.states.entries())
    if (state && newest && sent(state.type) === sent(newest.type))
      thing.states[index] = { ...state, type: newest.type };
  for (const inner of thing.inner.values()) settleSides(inner, lineage);
}

function usesOf(versions: readonly Places[], lineage: Lineage): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const places of versions)
    for (const [name, operations] of places.uses) {
      const type = lineage.newestName(name);
      uses.set(type, new Set([...(uses.get(type) ?? []), ...operations]));
    }
  return uses;
}
