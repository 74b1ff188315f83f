/**
 * The unpinned view: one document that is valid for every version that an unpinned engine may settle on.
 *
 * The answers of all these versions are assignable to the types of the view. A caller may send everything that any of
 * these versions takes. Comments name the first version of a thing, and a call with a thing that the engine's version
 * lacks is refused at run time.
 */
import { compareVersions } from '../src/table.js';
import { align } from './align.js';
import { flattenUneven, gatherMembers } from './compositions.js';
import { History } from './history.js';
import { copyOf } from './json.js';
import { mergeEnums, mergeSchemas } from './merge-schemas.js';
import {
  callerName,
  errorStatuses,
  type Header,
  isRequired,
  mainSuccess,
  type Operation,
  operationsOf,
  type Parameter,
  type Paths,
  type Response,
  type Swagger,
  successes,
  valueSchema,
} from './swagger.js';

export interface UnpinnedView {
  readonly document: Swagger;
  /** The history of all versions, with the names of the view. */
  readonly history: History;
}

/**
 * @param documents every version's normalised document, the oldest first
 * @param oldestUnpinned the oldest version that an unpinned engine settles on
 */
export function unpinnedView(documents: ReadonlyMap<string, Swagger>, oldestUnpinned: string): UnpinnedView {
  // The copies share no object, so that a change at one place changes no other place.
  const aligned = new Map([...documents].map(([version, document]) => [version, copyOf(document)]));
  for (const document of aligned.values()) gatherMembers(document);
  align(aligned, oldestUnpinned);
  flattenUneven(aligned, oldestUnpinned);
  const merged = [...aligned].filter(([version]) => compareVersions(version, oldestUnpinned) >= 0);
  return {
    document: mergeVersions(merged.map(([, document]) => document)),
    history: new History(
      [...aligned.keys()],
      aligned,
      merged.map(([version]) => version),
    ),
  };
}

/** @param documents aligned, the oldest first */
export function mergeVersions(documents: readonly Swagger[]): Swagger {
  const pathsOf = atNewestPaths(documents);
  return {
    ...documents.at(-1)!,
    'x-twins': Object.assign({}, ...documents.map((document) => document['x-twins'])),
    definitions: mergeByName(
      documents.map(({ definitions }) => definitions),
      mergeSchemas,
    ),
    paths: mergeByName(documents.map(pathsOf), (items) => mergeByName<Operation>(items, mergeOperations)),
  };
}

/** Puts the operations of each version at their newest paths: what is merged is an operation, and not a path. */
function atNewestPaths(documents: readonly Swagger[]): (document: Swagger) => Paths {
  const newest = new Map(
    documents.flatMap((document) =>
      operationsOf(document).map(({ operation, path }) => [operation.operationId, path] as const),
    ),
  );
  return (document) => {
    const paths: Paths = {};
    for (const { path, method, operation } of operationsOf(document)) {
      const its = newest.get(operation.operationId) ?? path;
      paths[its] = { ...paths[its], [method]: operation };
    }
    return paths;
  };
}

/** Merges the values with the same name, in the order of the newest version. Names that it lacks follow. */
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

/** Kind, path and encodings are the same in all versions: otherwise `mergeTable` fails. */
function mergeOperations(versions: readonly Operation[]): Operation {
  const parameters = mergeByName(
    versions.map((one) => Object.fromEntries((one.parameters ?? []).map((each) => [callerName(each), each]))),
    (list) => mergeParameters(list, list.length === versions.length),
  );
  const responses = { ...mergeResponses(versions), ...errorsOf(versions) };
  return { ...versions.at(-1)!, parameters: Object.values(parameters), responses };
}

/**
 * A parameter is required if any version requires it and all versions have it: then a call is valid for all versions. A
 * version without the parameter would refuse it. Fields are the other way round: a field is required only if all versions
 * require it, because then every version answers it.
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
  const meaning = mergeSchemas(versions.map(valueSchema));
  // Swagger cannot declare a parameter as a union or as an open enum, so that these need `x-schema`.
  if (versions.every((one) => one['x-schema'] === undefined) && !meaning.anyOf && !meaning['x-open']) {
    const { type: _type, enum: _enum, items: _items, default: _default, ...rest } = parameter;
    return { ...rest, ...meaning } as Parameter;
  }
  return { ...parameter, 'x-schema': meaning };
}

/**
 * Merges the answers with a body into one of status 200. Answers without a body stay beside it, with the status 204 if a
 * version answers 200 without a body.
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

/** The error statuses of all versions. Their bodies are read alike whatever the operation, and need no schema. */
function errorsOf(versions: readonly Operation[]): Record<string, Response> {
  return Object.fromEntries(versions.flatMap(errorStatuses).map((status) => [status, {}]));
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
