/** The things of the atlas, as the views ask for them. The views make texts from them. Only `main`, `draw-list`, `keys` and `theme` touch the page. */
import { type AtlasData, flags, type Kind, kinds } from '../data.js';

/** A place in the list of things. */
export type Id = number;

export class Atlas {
  readonly count: number;
  readonly versions: readonly string[];
  /** For each thing, its state in each version; -1 where the thing is not there. */
  private readonly states: Int16Array;
  private readonly innerOf: Id[][];
  private readonly top: readonly Id[];
  private readonly types: ReadonlyMap<string, Id>;

  constructor(readonly data: AtlasData) {
    const { outer, runs } = data.things;
    this.count = outer.length;
    this.versions = data.versions;
    const width = data.versions.length;
    this.states = new Int16Array(this.count * width).fill(-1);
    for (const [id, flat] of runs.entries())
      for (let at = 0; at < flat.length; at += 3)
        this.states.fill(flat[at + 2]!, id * width + flat[at]!, id * width + flat[at + 1]! + 1);
    this.innerOf = outer.map(() => []);
    for (const [id, its] of outer.entries()) this.innerOf[its]?.push(id);
    this.top = outer.flatMap((its, id) => (its === -1 ? [id] : []));
    this.types = new Map(this.tops('type').map((id) => [this.name(id), id]));
  }

  kind(id: Id): Kind {
    return kinds[Number(this.data.things.kinds[id])]!;
  }

  name(id: Id): string {
    return this.data.texts[this.data.things.names[id]!]!;
  }

  /** The thing that holds a thing; -1 if none does. */
  outer(id: Id): Id {
    return this.data.things.outer[id]!;
  }

  inner(id: Id): readonly Id[] {
    return this.innerOf[id]!;
  }

  /** The things that a thing holds, at all depths. */
  within(id: Id): Id[] {
    return this.inner(id).flatMap((one) => [one, ...this.within(one)]);
  }

  /** The things that nothing holds. */
  tops(kind: 'operation' | 'type'): Id[] {
    return this.top.filter((id) => this.kind(id) === kind);
  }

  root(id: Id): Id {
    const outer = this.outer(id);
    return outer === -1 ? id : this.root(outer);
  }

  note(id: Id): string {
    return this.text(this.data.things.notes[id]!);
  }

  words(id: Id): string {
    return this.text(this.data.things.words[id]!);
  }

  private text(place: number | undefined): string {
    return place === undefined || place < 0 ? '' : this.data.texts[place]!;
  }

  state(id: Id, version: number): number {
    return this.states[id * this.versions.length + version] ?? -1;
  }

  has(id: Id, version: number): boolean {
    return this.state(id, version) !== -1;
  }

  type(state: number): string {
    return this.text(this.data.states[state * 2]);
  }

  is(state: number, flag: keyof typeof flags): boolean {
    return state !== -1 && (this.data.states[state * 2 + 1]! & flags[flag]) !== 0;
  }

  /** The state in the newest version that has the thing. */
  newest(id: Id): number {
    for (let version = this.versions.length - 1; version >= 0; version--)
      if (this.has(id, version)) return this.state(id, version);
    return -1;
  }

  deprecated(id: Id): boolean {
    return this.versions.some((_, version) => this.is(this.state(id, version), 'deprecated'));
  }

  /** The corrections that touch a thing, each with the first and the last version of a run. */
  touches(id: Id): { correction: number; first: number; last: number }[] {
    const flat = this.data.things.touches[id] ?? [];
    const found = [];
    for (let at = 0; at < flat.length; at += 3)
      found.push({ correction: flat[at]!, first: flat[at + 1]!, last: flat[at + 2]! });
    return found;
  }

  category(operation: Id): string {
    return this.text(this.data.categories[operation]);
  }

  /** The categories of the operations that a thing belongs to. A type may have several. */
  categoriesOf(id: Id): Set<string> {
    const root = this.root(id);
    const operations = this.kind(root) === 'operation' ? [root] : (this.data.uses[root] ?? []);
    return new Set(operations.map((one) => this.category(one)));
  }

  reference(operation: Id): string {
    return this.text(this.data.references[operation]);
  }

  /** The names of a thing and of the things around it, the outermost first. */
  path(id: Id): string[] {
    const outer = this.outer(id);
    return [...(outer === -1 ? [] : this.path(outer)), this.name(id)];
  }

  /** The address of a thing in the page: `#type/HostConfig/Memory`. */
  link(id: Id): string {
    const area = this.kind(this.root(id)) === 'operation' ? 'op' : 'type';
    return `#${[area, ...this.path(id)].map((one) => encodeURIComponent(one)).join('/')}`;
  }

  /** The same thing on the requests' side of its type; `undefined` for what has no other side, and where it lacks. */
  sent(id: Id): Id | undefined {
    const root = this.root(id);
    const other = this.data.sides[root];
    if (other === undefined) return undefined;
    return id === root ? other : this.find('type', [this.name(other), ...this.path(id).slice(1)]);
  }

  typeNamed(name: string): Id | undefined {
    return this.types.get(name);
  }

  /** The types whose fields a type has beside its own, in its newest version. */
  bases(type: Id): Id[] {
    const parts = this.type(this.newest(type)).split(' and ');
    return parts.length < 2 ? [] : parts.flatMap((part) => this.typeNamed(part) ?? []);
  }

  /** The thing at an address; `undefined` if there is none. A field may be that of a base. */
  find(area: 'operation' | 'type', path: readonly string[]): Id | undefined {
    const [name, ...rest] = path;
    let id =
      area === 'type' ? this.typeNamed(name ?? '') : this.tops(area).find((one) => this.name(one) === name);
    for (const step of rest) {
      if (id === undefined) return undefined;
      const outer: readonly Id[] = [id, ...(this.kind(id) === 'type' ? this.bases(id) : [])];
      id = outer.flatMap((one) => this.inner(one)).find((one) => this.name(one) === step);
    }
    return id;
  }
}
