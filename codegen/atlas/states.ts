/** What is true of a schema or a parameter in one version: its type in words, and flags. */
import { kindOf } from '../kinds.js';
import {
  isRequired,
  mainSuccess,
  type Parameter,
  type PlacedOperation,
  refName,
  type Schema,
  type Swagger,
  valueSchema,
} from '../swagger.js';
import { isBytes } from '../typescript.js';
import { flags } from './data.js';
import type { Lineage } from './lineage.js';
import { namedBy } from './places.js';

export interface State {
  readonly type: string;
  readonly flags: number;
  /** The values of an enum; none if the values are not listed. */
  readonly values: readonly string[];
}

/** Reads the states of one version's schemas. */
export class StateReader {
  /** @param index the number of the version */
  constructor(
    private readonly document: Swagger,
    private readonly index: number,
    private readonly lineage: Lineage,
  ) {}

  /** @param places where the schema stands: they give an inline schema the name that other versions have for it */
  ofSchema(schema: Schema, places: readonly string[], required: boolean): State {
    const values = this.valuesOf(schema, places);
    const nullable = this.isNullable(schema);
    return {
      type: this.typeOf(schema, places),
      flags:
        (required ? flags.required : 0) +
        (nullable ? flags.nullable : 0) +
        (values.length > 0 ? flags.listed : 0) +
        (schema.deprecated ? flags.deprecated : 0),
      values,
    };
  }

  ofParameter(parameter: Parameter, places: readonly string[]): State {
    const { deprecated } = parameter;
    const state = this.ofSchema(
      { ...valueSchema(parameter), ...(deprecated && { deprecated }) },
      places,
      isRequired(parameter),
    );
    const ofFilters = parameter['x-encoding'] === 'filters' && parameter['x-schema'] !== undefined;
    if (ofFilters) return { ...state, type: 'filters' };
    if (isBytes(parameter.schema)) return { ...state, type: 'bytes' };
    return parameter['x-encoding'] === 'repeat'
      ? { ...state, type: `${state.type} or ${state.type}[]` }
      : state;
  }

  /** The kind of an operation's answer, and the type of its value or of each of its records. */
  ofAnswer(placed: PlacedOperation, places: readonly string[]): State {
    const kind = kindOf(placed, this.document);
    const schema = mainSuccess(placed.operation)?.schema;
    if (
      !schema ||
      ['bytes', 'frames', 'hijack', 'socket', 'text', 'nothing', 'exists', 'headers'].includes(kind)
    )
      return { type: kind, flags: 0, values: [] };
    const state = this.ofSchema(schema, places, false);
    return kind === 'value' ? state : { ...state, type: `${kind} of ${state.type}` };
  }

  private typeOf(schema: Schema, places: readonly string[]): string {
    const name = namedBy(schema);
    if (name !== undefined && this.lineage.isOther(name, this.index))
      return this.spell(this.document.definitions[name]!, places);
    if (name !== undefined) return this.lineage.newestName(name);
    const known = this.lineage.typeAt(places);
    if (known !== undefined) return known;
    return this.spell(schema, places);
  }

  /** The type of a schema as it is spelled out, whatever name it has. */
  spell(schema: Schema, places: readonly string[]): string {
    const inner = (one: Schema, step: string) => {
      const text = this.typeOf(
        one,
        places.map((place) => place + step),
      );
      return this.isNullable(one) ? `(${text} or null)` : text;
    };
    if (schema.anyOf) return [...new Set(schema.anyOf.map((one) => this.spell(one, places)))].join(' or ');
    if (schema.allOf) {
      const names = schema.allOf.map((one) =>
        one.$ref === undefined ? '' : this.lineage.newestName(refName(one.$ref)),
      );
      return [...new Set(names.filter((one) => one !== '')), 'object'].join(' and ');
    }
    if (schema.$ref !== undefined) return this.lineage.newestName(refName(schema.$ref));
    if (schema.type === 'array') return `${inner(schema.items ?? {}, '[]')}[]`;
    if (typeof schema.additionalProperties === 'object')
      return `map of ${inner(schema.additionalProperties, '{}')}`;
    if (schema.format === 'binary') return 'bytes';
    if (typeof schema.type === 'string') return schema.type;
    return schema.enum ? typeof schema.enum[0] : 'any';
  }

  private isNullable(schema: Schema): boolean {
    if (schema['x-nullable']) return true;
    const name = namedBy(schema);
    return name !== undefined && this.document.definitions[name]?.['x-nullable'] === true;
  }

  /** The listed values of a schema, or of the items of a list or a map. A type of its own has its values itself. */
  valuesOf(schema: Schema, places: readonly string[]): string[] {
    if (namedBy(schema) !== undefined || this.lineage.typeAt(places) !== undefined) return [];
    const { enum: values, items, additionalProperties: rest, allOf = [], anyOf = [] } = schema;
    if (values)
      return values.filter((value) => value !== null).map((value) => (value === '' ? '""' : String(value)));
    const at = (step: string) => places.map((place) => place + step);
    return [
      ...new Set([
        ...[...allOf, ...anyOf].flatMap((one) => this.valuesOf(one, [])),
        ...(items ? this.valuesOf(items, at('[]')) : []),
        ...(typeof rest === 'object' ? this.valuesOf(rest, at('{}')) : []),
      ]),
    ];
  }
}
