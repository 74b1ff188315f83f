/** From the facts to the data of the page: lists of numbers and one list of texts. */
import type { Correction } from '../corrections.js';
import type { CorrectionGroup } from './correction-groups.js';
import { type AtlasCorrection, type AtlasData, kinds } from './data.js';
import { evidenceOf, plain } from './evidence.js';
import type { Facts } from './facts.js';
import { type Releases, releasesIn } from './releases.js';
import type { Outcome, Seen } from './seen.js';
import type { Thing } from './thing.js';

const letters: Readonly<Record<Outcome, string>> = { called: 'c', impossible: 'i', absent: 'a' };

export interface Encodable {
  readonly product: string;
  readonly title: string;
  readonly releases: Releases;
  readonly facts: Facts;
  readonly corrections: readonly CorrectionGroup[];
  readonly references: ReadonlyMap<string, string>;
  readonly seen: Seen;
}

export function encode({
  product,
  title,
  releases,
  facts,
  corrections,
  references,
  seen,
}: Encodable): AtlasData {
  const touching = touchingOf(facts);
  const told = corrections.flatMap(({ engine, corrections: all }, at) =>
    // What another engine's corrections are about may be missing here.
    all.filter(({ id }) => at === 0 || touching.has(id)).map((one) => correctionOf(one, all, engine)),
  );
  const texts = new Table<string>((text) => text);
  const states = new Table<{ type: string; flags: number }>(({ type, flags }) => `${flags} ${type}`);
  const columns = new Columns(texts, states, told);
  const operations = new Map([...facts.operations].map(([id, thing]) => [id, columns.add(thing, -1)]));
  const types = new Map([...facts.types].map(([name, thing]) => [name, columns.add(thing, -1)]));
  const numbers = <T>(values: Iterable<readonly [string, T]>, of: (value: T) => unknown) =>
    Object.fromEntries(
      [...values].flatMap(([id, value]) => (operations.has(id) ? [[operations.get(id), of(value)]] : [])),
    );
  return {
    title,
    product,
    versions: facts.versions,
    releases: facts.versions.map((version) => releases.get(version) ?? []),
    states: states.values.flatMap(({ type, flags }) => [texts.place(type), flags]),
    things: columns.things(),
    uses: Object.fromEntries(
      [...types].map(([name, thing]) => [
        thing,
        [...(facts.uses.get(name) ?? [])].map((id) => operations.get(id)!).sort((a, b) => a - b),
      ]),
    ),
    sides: Object.fromEntries(
      [...types].flatMap(([name, thing]) => {
        const sent = facts.lineage.sent(name);
        return sent !== name && types.has(sent) ? [[thing, types.get(sent)!]] : [];
      }),
    ),
    corrections: told,
    engines: seen.engines,
    seen: numbers(seen.operations, (outcomes) => outcomes.map((outcome) => letters[outcome]).join('')),
    references: numbers(references, (address) => texts.place(address)),
    categories: numbers(facts.categories, (category) => texts.place(category)),
    // All other texts have their places by now.
    texts: texts.values,
  };
}

function correctionOf(correction: Correction, all: readonly Correction[], engine: string): AtlasCorrection {
  const { id, kind, versions, why } = correction;
  const evidence = evidenceOf(correction, all);
  return { id, kind, versions, why: plain(why), evidence, engines: releasesIn(engine, evidence) };
}

/** The ids of the corrections that touch anything. */
function touchingOf({ operations, types }: Facts): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (thing: Thing): void => {
    for (const id of thing.touches.keys()) ids.add(id);
    for (const inner of thing.inner.values()) visit(inner);
  };
  for (const thing of [...operations.values(), ...types.values()]) visit(thing);
  return ids;
}

/** Gives each value a place in a list, once. */
class Table<T> {
  readonly values: T[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly keyOf: (value: T) => string) {}

  place(value: T): number {
    const key = this.keyOf(value);
    const found = this.places.get(key);
    if (found !== undefined) return found;
    this.places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

class Columns {
  private readonly kinds: number[] = [];
  private readonly outer: number[] = [];
  private readonly names: number[] = [];
  private readonly runs: number[][] = [];
  private readonly notes: number[] = [];
  private readonly words: number[] = [];
  private readonly touches: Record<string, number[]> = {};
  private readonly corrections: ReadonlyMap<string, number>;

  constructor(
    private readonly texts: Table<string>,
    private readonly states: Table<{ type: string; flags: number }>,
    corrections: readonly AtlasCorrection[],
  ) {
    this.corrections = new Map(corrections.map(({ id }, index) => [id, index]));
  }

  /** Adds a thing and all inner things, and returns its number. */
  add(thing: Thing, outer: number): number {
    const number = this.outer.push(outer) - 1;
    this.kinds.push(kinds.indexOf(thing.kind));
    this.names.push(this.texts.place(thing.name));
    this.notes.push(thing.note === '' ? -1 : this.texts.place(thing.note));
    this.words.push(thing.words === undefined ? -1 : this.texts.place(thing.words.trim()));
    this.runs.push(
      runsOf(
        thing.states.map((state) => state && this.states.place({ type: state.type, flags: state.flags })),
      ),
    );
    const touches = [...thing.touches].flatMap(([id, versions]) => {
      const marks: (1 | undefined)[] = [];
      for (const version of versions) marks[version] = 1;
      const runs = runsOf(marks);
      return runs.flatMap((first, at) =>
        at % 3 === 0 ? [this.corrections.get(id)!, first, runs[at + 1]!] : [],
      );
    });
    if (touches.length > 0) this.touches[number] = touches;
    for (const inner of inOrder(thing)) this.add(inner, number);
    return number;
  }

  things(): AtlasData['things'] {
    const { outer, names, runs, notes, words, touches } = this;
    return { kinds: this.kinds.join(''), outer, names, runs, notes, words, touches };
  }
}

/** Parameters by their place, fields beside the fields that hold them. */
function inOrder(thing: Thing): Thing[] {
  const inner = [...thing.inner.values()];
  if (thing.kind !== 'type') return inner;
  const order = new Map(inner.map(({ name }, index) => [name, index]));
  const keyOf = ({ name }: Thing): number[] =>
    outerNames(name).map((one) => order.get(one) ?? order.get(name)!);
  return inner.sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** A field and the fields around it, the outermost first: `A`, `A[].B`. */
function outerNames(path: string): string[] {
  const names: string[] = [];
  for (const [index, letter] of [...path].entries())
    if (letter === '.') names.push(path.slice(0, index).replace(/(?:\[\]|\{\})+$/, ''));
  return [...names, path];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (one !== other) return one - other;
  }
  return a.length - b.length;
}

/** Flat triples: the first place, the last place, the value between. */
function runsOf(values: readonly (number | undefined)[]): number[] {
  const runs: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value === undefined) continue;
    const last = runs.length - 3;
    if (last >= 0 && runs[last + 1] === index - 1 && runs[last + 2] === value) runs[last + 1] = index;
    else runs.push(index, index, value);
  }
  return runs;
}
