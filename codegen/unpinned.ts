/**
 * What holds of every version that an unpinned engine may settle on, as one document: the unpinned view.
 *
 * What an engine of any of these versions answers is of the view's types. What may be sent is what any of them takes: the
 * comment says since when, and what an engine lacks is refused at run time.
 */
import { compareVersions } from '../src/table.js';
import { align } from './align.js';
import { flattenUneven, gatherMembers } from './compositions.js';
import { History } from './history.js';
import { copyOf } from './json.js';
import { mergeEnums, mergeSchemas } from './merge-schemas.js';
import {
  callerName,
  type Header,
  isRequired,
  mainSuccess,
  type Operation,
  type Parameter,
  type Response,
  type Schema,
  type Swagger,
  successes,
} from './swagger.js';

export interface UnpinnedView {
  readonly document: Swagger;
  /** Of all versions, under the view's names. */
  readonly history: History;
}

/**
 * @param documents every version's normalised document, the oldest first
 * @param oldestUnpinned the oldest version that an unpinned engine settles on
 */
export function unpinnedView(documents: ReadonlyMap<string, Swagger>, oldestUnpinned: string): UnpinnedView {
  // What is changed at one place must not change at another.
  const aligned = new Map([...documents].map(([version, document]) => [version, copyOf(document)]));
  for (const document of aligned.values()) gatherMembers(document);
  align(aligned, oldestUnpinned);
  flattenUneven(aligned, oldestUnpinned);
  const merged = [...aligned].filter(([version]) => compareVersions(version, oldestUnpinned) >= 0);
  return {
    document: mergeVersions(merged.map(([, document]) => document)),
    history: new History([...aligned.keys()], aligned),
  };
}

/** @param documents aligned, the oldest first */
export function mergeVersions(documents: readonly Swagger[]): Swagger {
  return {
    ...documents.at(-1)!,
    definitions: mergeByName(
      documents.map(({ definitions }) => definitions),
      mergeSchemas,
    ),
    paths: mergeByName(
      documents.map(({ paths }) => paths),
      (items) => mergeByName<Operation>(items, mergeOperations),
    ),
  };
}

/** Merges what has the same name, in the order of the newest; what that lacks follows. */
function mergeByName<T, U = T>(
  versions: readonly { readonly [name: string]: T }[],
  merge: (values: readonly T[]) => U,
): Record<string, U> {
  const values = new Map<string, T[]>();
  for (const version of [...versions].reverse())
    for (const [name, value] of Object.entries(version))
      values.set(name, [value, ...(values.get(name) ?? [])]);
  return Object.fromEntries([...values].map(([name, list]) => [name, merge(list)]));
}

/** Its kind, its place and its encodings are the same in all versions, or else the table would not be made. */
function mergeOperations(versions: readonly Operation[]): Operation {
  const parameters = mergeByName(
    versions.map((one) => Object.fromEntries((one.parameters ?? []).map((each) => [callerName(each), each]))),
    (list) => mergeParameters(list, list.length === versions.length),
  );
  return { ...versions.at(-1)!, parameters: Object.values(parameters), responses: mergeResponses(versions) };
}

/**
 * A parameter that any version requires is required, so that the call will do for all of them; unless some have no such
 * parameter, and would refuse it. For fields it is the other way round: one that is required is sure to be answered,
 * which takes all versions.
 */
function mergeParameters(versions: readonly Parameter[], inAll: boolean): Parameter {
  const { required: _required, ...newest } = versions.at(-1)!;
  const encoding = versions.findLast((one) => one['x-encoding'])?.['x-encoding'];
  const parameter: Parameter = {
    ...newest,
    ...(inAll && versions.some(isRequired) && { required: true }),
    ...(encoding && { 'x-encoding': encoding }),
  };
  if (newest.in === 'body')
    return { ...parameter, schema: mergeSchemas(versions.map(({ schema }) => schema ?? {})) };
  const meaning = mergeSchemas(versions.map(meaningOf));
  // A parameter can't be declared a union, or an enum that is open.
  if (versions.every((one) => one['x-schema'] === undefined) && !meaning.anyOf && !meaning['x-open']) {
    const { type: _type, enum: _enum, items: _items, default: _default, ...rest } = parameter;
    return { ...rest, ...meaning } as Parameter;
  }
  return { ...parameter, 'x-schema': meaning };
}

/** What a parameter is declared as, unless it means something else. */
function meaningOf({ type, enum: values, items, default: standard, ...parameter }: Parameter): Schema {
  return (
    parameter['x-schema'] ?? {
      ...(type !== undefined && { type }),
      ...(values && { enum: values }),
      ...(items && { items }),
      ...(standard !== undefined && { default: standard }),
    }
  );
}

/**
 * The answers with a body become one, of status 200, and those without are kept beside it: 204 where some version answers
 * 200 without a body.
 */
function mergeResponses(versions: readonly Operation[]): Record<string, Response> {
  const hasBody = versions.some((operation) => mainSuccess(operation)?.schema);
  const answers = versions.map((operation) => {
    const main = mainSuccess(operation);
    return Object.fromEntries(
      successes(operation).flatMap(({ status, response }): [number, Response][] => {
        if (response.schema) return response === main ? [[200, response]] : [];
        return [[hasBody && status === 200 ? 204 : status, response]];
      }),
    );
  });
  return mergeByName(answers, (responses) => {
    const schemas = responses.flatMap(({ schema }) => (schema ? [schema] : []));
    return {
      ...(schemas.length > 0 && { schema: mergeSchemas(schemas) }),
      headers: mergeByName(
        responses.map(({ headers }) => headers ?? {}),
        mergeHeaders,
      ),
    };
  });
}

function mergeHeaders(versions: readonly Header[]): Header {
  const { enum: _enum, ...newest } = versions.at(-1)!;
  const values = mergeEnums(versions.map((header) => header.enum));
  const meanings = versions.flatMap((header) => header['x-schema'] ?? []);
  return {
    ...newest,
    ...(values && { enum: values }),
    ...(meanings.length > 0 && { 'x-schema': mergeSchemas(meanings) }),
  };
}
