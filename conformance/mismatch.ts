/** A mismatch: a value on the wire that the types would describe wrongly. */
import { isRecord } from '../codegen/json.js';
import type { Schema } from '../codegen/swagger.js';
import type { Check, Fault } from './json-schema.js';

export interface Mismatch {
  readonly op: string;
  readonly side: 'request' | 'answer';
  /** The place in the document that differs, in the form that a correction uses. */
  readonly place: string;
  /** The place in the value; empty for the whole value. */
  readonly at: string;
  readonly what: string;
}

/** Finds the mismatches of one side of an exchange. Places are relative to the operation. */
export interface Findings {
  /** A mismatch that concerns a place as a whole. */
  note(place: string, what: string): Mismatch;
  /** All mismatches of a value with the schema at a place. */
  check(schema: Schema, place: string, value: unknown): Mismatch[];
}

/** @param observe is told of every value that is checked, with its schema */
export function findings(
  op: string,
  side: Mismatch['side'],
  checkOf: (schema: Schema, place: string) => Check,
  observe: (schema: Schema, value: unknown) => void = () => undefined,
): Findings {
  const pointer = (place: string) => `/operations/${op}/${place}`;
  return {
    note: (place, what) => ({ op, side, place: pointer(place), at: '', what }),
    check(schema, place, value) {
      observe(schema, value);
      const faults = checkOf(schema, pointer(place))(value);
      return faults.map((fault) => ({
        op,
        side,
        place: placeOf(fault),
        at: fault.instancePath,
        what: whatOf(fault),
      }));
    },
  };
}

/** The place in the document, down to the field that is missing or not declared. */
function placeOf({ place, keyword, params }: Fault): string {
  if (keyword === 'required') return `${place}/required/${params['missingProperty']}`;
  if (keyword === 'unevaluatedProperties') return `${place}/properties/${params['unevaluatedProperty']}`;
  return place;
}

function whatOf({ keyword, data, params }: Fault): string {
  switch (keyword) {
    case 'required':
      return `missing; there are ${isRecord(data) ? Object.keys(data).join(', ') : ''}`;
    case 'unevaluatedProperties':
      return `not declared; ${sample(isRecord(data) ? data[String(params['unevaluatedProperty'])] : data)}`;
    case 'type':
      return data === null ? `null for ${params['type']}` : `not ${params['type']}; ${sample(data)}`;
    case 'enum':
      return `not in the list; ${sample(data)}`;
    default:
      return `${keyword}; ${sample(data)}`;
  }
}

/** The beginning of a value, for a report. */
export function sample(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? '');
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}
