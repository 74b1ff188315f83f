/** The whole API of an engine as one JSON document: `docs/api-index.json`. The schema beside it documents the form. */
import type {
  ErrorVariant,
  FieldVariant,
  OperationDocumentation,
  TypeDocumentation,
  ValueFacts,
} from '../../src/documentation.js';
import type { OperationEntry, ParameterEntry } from '../../src/table.js';
import type { ApiFacts } from '../api-facts.js';
import { variants } from '../variants.js';
import { type Bounds, boundsOf, type Told, withEarlier } from './forms.js';

/** Prints the document: an operation or a type on each line, so that a diff shows which ones changed. */
export function apiIndex(facts: ApiFacts): string {
  const { engine, versions, operations, documentation } = facts;
  const index = new ApiIndex(facts);
  const head = {
    $schema: './api-index.schema.json',
    engine: engine.name,
    package: engine.packageEntry,
    versions,
    oldestUnpinned: engine.oldestUnpinned,
    reference: engine.reference,
  };
  return [
    `${JSON.stringify(head).slice(0, -1)},`,
    `"operations":{\n${lines(operations, (entry, id) => index.operation(entry, documentation.operations[id]!))}\n},`,
    `"types":{\n${lines(documentation.types, (type) => index.type(type))}\n}}`,
    '',
  ].join('\n');
}

function lines<T>(record: Readonly<Record<string, T>>, tell: (value: T, name: string) => Told): string {
  return Object.entries(record)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(tell(value, name))}`)
    .join(',\n');
}

class ApiIndex {
  private readonly all: Bounds;

  constructor(private readonly facts: ApiFacts) {
    this.all = { first: 0, last: facts.versions.length - 1 };
  }

  operation(entry: OperationEntry, words: OperationDocumentation): Told {
    const { category, method, path, tag, kind, longRunning, consumes, since, until, deprecated } = entry;
    const bounds = this.bounds(entry, this.all);
    return {
      category,
      method,
      path,
      tag,
      kind,
      ...present({ consumes, longRunning, since, until, deprecated }),
      ...this.forms(words.variants, bounds, ({ doc, answer, instead }) => ({
        ...this.texts({ doc, instead }),
        answer,
      })),
      parameters: [...new Set(entry.parameters.map(({ name }) => name))].map((name) =>
        this.parameter(name, entry, words, bounds),
      ),
      errors: this.errors(words.errors, bounds),
      ...present({ example: words.example }),
    };
  }

  /** A parameter changes with its entries in the table, and with what is told of it. Both are joined by version. */
  private parameter(
    name: string,
    { parameters }: OperationEntry,
    words: OperationDocumentation,
    outer: Bounds,
  ): Told {
    const entries = parameters.filter((one) => one.name === name);
    const facts = words.parameters[name] ?? [];
    const forms = this.facts.versions.map((_, version) => {
      const entry = entries.find((one) => isWithin(this.bounds(one, outer), version));
      if (entry === undefined) return undefined;
      const variant = facts.find(({ from = 0, to = this.all.last }) =>
        isWithin({ first: from, last: to }, version),
      );
      return variant && this.parameterForm(entry, variant);
    });
    const [since] = entries.map((one) => one.since);
    const until = entries.at(-1)?.until;
    return this.forms(variants(forms), outer, ({ from, to, ...form }) => ({
      name,
      ...present({ since, until }),
      ...form,
    }));
  }

  private parameterForm(entry: ParameterEntry, facts: ValueFacts): Told {
    const { wireName, in: place, type, required, encoding, keys, deprecated } = entry;
    return {
      ...present({ wireName }),
      in: place,
      type,
      ...present({ required, encoding, deprecated, keys }),
      ...this.value(facts),
    };
  }

  /** The error statuses, each with its earlier forms. */
  private errors(variants: readonly ErrorVariant[], outer: Bounds): Told[] {
    return [...grouped(variants, ({ status }) => status).values()].map((forms) =>
      this.forms(forms, outer, ({ status, doc }) => ({ status, ...this.texts({ doc }) })),
    );
  }

  type({ variants: forms, fields }: TypeDocumentation): Told {
    const bounds = boundsOf(forms, this.all);
    return {
      ...this.forms(forms, this.all, (variant) => ({
        ...this.value(variant),
        ...present({ extends: variant.extends, type: variant.type }),
      })),
      fields: [...grouped(fields, ({ name }) => name).values()].map((forms) => this.field(forms, bounds)),
    };
  }

  private field(forms: readonly FieldVariant[], outer: Bounds): Told {
    return this.forms(forms, outer, (variant) => {
      const { name, type, required, nullable, since, until } = variant;
      return { name, type, ...present({ required, nullable, since, until }), ...this.value(variant) };
    });
  }

  private value({ doc, values, default: standard, deprecated, instead }: ValueFacts): Told {
    return { ...this.texts({ doc, instead }), ...present({ values, default: standard, deprecated }) };
  }

  private texts({ doc, instead }: { doc?: number | undefined; instead?: number | undefined }): Told {
    const { texts } = this.facts.documentation;
    return present({
      text: doc === undefined ? undefined : texts[doc],
      instead: instead === undefined ? undefined : texts[instead],
    });
  }

  private forms<T extends { from?: number; to?: number }>(
    variants: readonly T[],
    outer: Bounds,
    tell: (variant: T) => Told,
  ): Told {
    return withEarlier(variants, this.facts.versions, outer, tell);
  }

  private bounds({ since, until }: { since?: string; until?: string }, outer: Bounds): Bounds {
    const { versions } = this.facts;
    return {
      first: since === undefined ? outer.first : versions.indexOf(since),
      last: until === undefined ? outer.last : versions.indexOf(until),
    };
  }
}

function isWithin({ first, last }: Bounds, version: number): boolean {
  return first <= version && version <= last;
}

/** Without the properties that are undefined. */
function present(values: Told): Told {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function grouped<T, Key>(values: readonly T[], keyOf: (value: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
