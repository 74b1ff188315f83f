/**
 * Model types through all versions. A type that gets another name stays one type here, under its newest name. So a new
 * name does not look like fields that went and fields that came.
 */
import { originalsOf } from '../sides.js';
import { operationsOf, type Schema } from '../swagger.js';
import { filterDefinitions, namedBy, type Places } from './places.js';

/** How many places of a type are looked at: types in many places are the same everywhere. */
const enough = 12;

export class Lineage {
  /** The newest name of each name. */
  private readonly newest = new Map<string, string>();
  /** The type at a place of any version, by its newest name. */
  private readonly atPlace = new Map<string, string>();
  private readonly filters: ReadonlySet<string>;
  /** The requests' side of types, by the answers' side. */
  private readonly twins = new Map<string, string>();

  /** @param versions the places of every version, the oldest first */
  constructor(private readonly versions: readonly Places[]) {
    this.filters = new Set(
      versions.flatMap(({ document }) => [
        ...filterDefinitions(operationsOf(document).map(({ operation }) => operation)),
      ]),
    );
    for (const [index, places] of versions.entries())
      for (const name of places.roots.keys()) {
        const next = this.successor(name, index);
        if (next !== undefined) this.newest.set(name, next);
      }
    for (const [index, { names }] of versions.entries())
      for (const [place, name] of names)
        if (!this.filters.has(name) && !this.isOther(name, index))
          this.atPlace.set(place, this.newestName(name));
    for (const { document } of versions)
      for (const [twin, name] of originalsOf(document))
        this.twins.set(this.newestName(twin), this.newestName(name));
  }

  /**
   * Tells if a name means a list in this version and one item of the list in its newest version, or the other way round.
   * Then this version's definition is not the type.
   */
  isOther(name: string, index: number): boolean {
    const newest = this.versions.findLast(({ roots }) => roots.has(this.newestName(name)));
    const isList = (one: string, places: Places | undefined) =>
      places?.document.definitions[one]?.type === 'array';
    return isList(name, this.versions[index]) !== isList(this.newestName(name), newest);
  }

  /** The type of requests whose answers' side a type is; another type is its own. */
  sent(type: string): string {
    return this.twins.get(type) ?? type;
  }

  /** The name that a later version has for a type whose last version this is. */
  private successor(name: string, index: number): string | undefined {
    const next = this.versions[index + 1];
    if (!next || this.versions.slice(index + 1).some(({ roots }) => roots.has(name))) return undefined;
    const places = this.versions[index]!.roots.get(name)!.filter((place) => next.schemas.has(place));
    const names = places.flatMap((place) => next.names.get(place) ?? []);
    const counts = new Map<string, number>();
    for (const one of names) counts.set(one, (counts.get(one) ?? 0) + 1);
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    return best && best[1] * 2 > places.length ? best[0] : undefined;
  }

  newestName(name: string): string {
    const next = this.newest.get(name);
    return next === undefined ? name : this.newestName(next);
  }

  /** The types of all versions by their newest names, in the order of the alphabet. */
  names(): string[] {
    const all = this.versions.flatMap(({ roots }) => [...roots.keys()]);
    return [...new Set(all.filter((one) => !this.filters.has(one)).map((one) => this.newestName(one)))].sort(
      (a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1),
    );
  }

  /** The names of a type in a version, the one that means the most of its places first; none if it has no name there. */
  namesIn(type: string, index: number): string[] {
    const { roots } = this.versions[index]!;
    const names = [...roots.keys()].filter(
      (name) => this.newestName(name) === type && !this.isOther(name, index),
    );
    if (names.length < 2) return names;
    const newest = this.versions.findLast((version) => version.roots.has(type));
    const places = new Set(newest?.roots.get(type));
    const shared = (name: string) => roots.get(name)!.filter((place) => places.has(place)).length;
    return names.sort((a, b) => shared(b) - shared(a));
  }

  /** Some of the places at which a version has a definition, by its name in that version. */
  placesIn(name: string, index: number): string[] {
    return this.versions[index]!.roots.get(name)?.slice(0, enough) ?? [];
  }

  /** The type at the first of several places that has one. */
  typeAt(places: readonly string[]): string | undefined {
    for (const place of places) {
      const type = this.atPlace.get(place);
      if (type !== undefined) return type;
    }
    return undefined;
  }

  /**
   * The schemas of a type in a version, and some of the places where they stand. Where the version has no such type, these
   * are the schemas at the places that the type has in the nearest version.
   */
  find(type: string, index: number): { schemas: readonly Schema[]; places: readonly string[] } | undefined {
    const { document, roots, schemas } = this.versions[index]!;
    const names = this.namesIn(type, index);
    if (names.length > 0)
      return {
        schemas: names.slice(0, 1).flatMap((name) => document.definitions[name] ?? []),
        places: names.flatMap((name) => roots.get(name)!).slice(0, enough),
      };
    const places = this.nearestPlaces(type, index).filter((place) => schemas.has(place));
    if (places.length === 0) return undefined;
    const all = schemas.get(places[0]!)!;
    const spelled = all.filter((schema) => namedBy(schema) === undefined);
    return { schemas: spelled.length > 0 ? spelled : all, places: places.slice(0, enough) };
  }

  private nearestPlaces(type: string, index: number): string[] {
    const order = this.versions.map((_, at) => at);
    const [later, earlier] = [order.slice(index + 1), order.slice(0, index).reverse()];
    for (const at of [...later, ...earlier]) {
      const names = this.namesIn(type, at);
      if (names.length > 0) return names.flatMap((name) => this.versions[at]!.roots.get(name)!);
    }
    return [];
  }
}
