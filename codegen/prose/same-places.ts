/**
 * Paths that mean the same: those of schemas in definitions that stand at one place on the wire. A field that was spelled
 * out at its place in old versions has the text of the definition that later versions have.
 */
import { innerSchemas } from '../inner-schemas.js';
import { originalsOf } from '../sides.js';
import type { Schema, Swagger } from '../swagger.js';
import { wireOf } from '../wire.js';

/** The path of a field as prose has it: `Mounts[].Type` is `Mounts.Type`. */
export function plainPath(path: string): string {
  return path.replaceAll(/\[\]|\{\}/g, '');
}

/** The plain path of a field in a document. An answers' side has the texts of the requests' side, and so its name. */
export function plainPathIn(path: string, originals: ReadonlyMap<string, string>): string {
  const [type] = /^[^.[{]*/.exec(path)!;
  return plainPath((originals.get(type) ?? type) + path.slice(type.length));
}

/** The paths of fields that stand at one place on the wire. */
export class SamePlaces {
  /** The plain paths of the fields at a place, those of the newest version first. */
  private readonly paths = new Map<string, Set<string>>();
  /** The places at which a plain path stands in any version. */
  private readonly places = new Map<string, Set<string>>();

  /** @param documents every version's normalised document, the oldest first */
  constructor(documents: ReadonlyMap<string, Swagger>) {
    for (const document of [...documents.values()].reverse()) {
      const originals = originalsOf(document);
      const wire = wireOf(document);
      for (const { path } of fieldsOf(document)) {
        const plain = plainPathIn(path, originals);
        for (const place of wire.placesOf(path)) {
          addTo(this.paths, place, plain);
          addTo(this.places, plain, place);
        }
      }
    }
  }

  /**
   * The plain path itself, and those that mean the same: first those that stand at these places, then those that stand
   * wherever one of the former does.
   */
  *meaningTheSame(path: string, places: Iterable<string>): Iterable<string> {
    const paths = new Set([path]);
    for (const place of places) for (const other of this.paths.get(place) ?? []) paths.add(other);
    // The iteration of a set reaches the elements that are added meanwhile.
    for (const one of paths) {
      yield one;
      for (const place of this.places.get(one) ?? [])
        for (const other of this.paths.get(place) ?? []) paths.add(other);
    }
  }
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** A field of a definition, or of an object within one. */
export interface Field {
  /** The name of the definition. */
  readonly type: string;
  /** As `History` and `Wire` have it. */
  readonly path: string;
  /** The path of the object that has the field. */
  readonly owner: string;
  /** The name, which may have a dot: `node.label`. */
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** Every field of every definition. */
export function fieldsOf(document: Swagger): Field[] {
  const fields: Field[] = [];
  const visit = (type: string, schema: Schema, path: string, outer: readonly string[] = []): void => {
    // A member of an `allOf` may require a field of another member.
    const required = [...outer, ...(schema.required ?? [])];
    for (const inner of innerSchemas(schema, path)) {
      const name = inner.path.slice(path.length + 1);
      if (inner.field)
        fields.push({
          type,
          path: inner.path,
          owner: path,
          name,
          schema: inner.schema,
          required: required.includes(name),
        });
      visit(type, inner.schema, inner.path, inner.path === path ? required : []);
    }
  };
  for (const [name, schema] of Object.entries(document.definitions)) visit(name, schema, name);
  return fields;
}
