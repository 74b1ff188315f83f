/** The types of a version with their fields, as `doc()` tells them. */
import type { Api } from '../call/api.js';
import type { Documentation, FieldVariant, TypeVariant, ValueFacts, VariantRange } from '../documentation.js';
import type { ApiVersion } from '../table.js';
import { ownEntry } from '../util/property.js';
import type { FieldDoc, ValueDoc } from './doc-shapes.js';

/** What a value's documentation has beside its name and its place. */
type ValueParts = Pick<ValueDoc, 'doc' | 'values' | 'default' | 'deprecated' | 'instead' | 'fields'>;

export class DocumentedTypes {
  /** The versions that are described: one, or all that an unpinned client may settle on. */
  readonly #first: number;
  readonly #last: number;

  constructor(
    { table, pinned, version }: Api,
    private readonly documentation: Documentation,
  ) {
    this.#first = table.versions.indexOf(pinned ?? table.oldestUnpinned);
    this.#last = table.versions.indexOf(version);
  }

  /** The variant that is described: the newest one of the versions. */
  variant<T extends VariantRange>(variants: readonly T[]): T | undefined {
    return variants.findLast(
      ({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= this.#last && to >= this.#first,
    );
  }

  /** The described variants of several things in one list. */
  present<T extends VariantRange>(variants: readonly T[], keyOf: (variant: T) => string): T[] {
    const byKey = new Map<string, T[]>();
    for (const one of variants) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
    return [...byKey.values()].flatMap((list) => this.variant(list) ?? []);
  }

  text(number: number | undefined): string {
    return number === undefined ? '' : (this.documentation.texts[number] ?? '');
  }

  /** The text about a type, or about the type of the items of a list or a map. */
  doc(type: string): string {
    return this.#named(type)
      .map(({ itself }) => this.text(itself?.doc))
      .filter(Boolean)
      .join(' ');
  }

  /** What the facts of a parameter or a field tell, with the values and the fields of its type. */
  value(type: string, facts: ValueFacts): ValueParts {
    return { ...this.#facts(type, facts), ...this.fields(type) };
  }

  /** The fields of a type, or of the type of the items of a list or a map; no property if there are none. */
  fields(type: string): { fields?: FieldDoc[] } {
    const fields = this.#fieldsOf(type, new Set());
    return fields.length === 0 ? {} : { fields };
  }

  #facts(type: string, { doc, values, default: standard, deprecated, instead }: ValueFacts): ValueParts {
    const listed = values ?? this.#named(type).find(({ itself }) => itself?.values)?.itself?.values;
    return {
      doc: this.text(doc),
      ...(listed === undefined ? {} : { values: [...listed] }),
      ...(standard === undefined ? {} : { default: structuredClone(standard) }),
      ...(deprecated === undefined ? {} : { deprecated: deprecated as ApiVersion }),
      ...(instead === undefined ? {} : { instead: this.text(instead) }),
    };
  }

  #fieldsOf(type: string, seen: Set<string>): FieldDoc[] {
    const fields = new Map<string, FieldDoc>();
    for (const { name, itself, own } of this.#named(type)) {
      // A definition may be a list of what extends it.
      if (seen.has(name)) continue;
      seen.add(name);
      const inherited = [...(itself?.extends ?? []), ...(itself?.type === undefined ? [] : [itself.type])];
      for (const base of inherited)
        for (const field of this.#fieldsOf(base, seen)) fields.set(field.name, field);
      for (const field of own) fields.set(field.name, this.#field(field));
    }
    return [...fields.values()];
  }

  #field(variant: FieldVariant): FieldDoc {
    const { name, type, required, nullable, since, until } = variant;
    return {
      name,
      type,
      required: required === true,
      nullable: nullable === true,
      ...this.#facts(type, variant),
      ...(since === undefined ? {} : { since: since as ApiVersion }),
      ...(until === undefined ? {} : { until: until as ApiVersion }),
    };
  }

  /** The documented types that a type's name mentions. */
  #named(type: string): { name: string; itself: TypeVariant | undefined; own: FieldVariant[] }[] {
    return (type.match(/[\w.-]+/g) ?? []).flatMap((name) => {
      const found = ownEntry(this.documentation.types, name);
      if (found === undefined) return [];
      return [
        { name, itself: this.variant(found.variants), own: this.present(found.fields, (one) => one.name) },
      ];
    });
  }
}
