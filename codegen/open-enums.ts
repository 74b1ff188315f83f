/**
 * Which enums are open. An engine that is newer than its description may answer what the description doesn't list, and
 * a caller's switch has to have an answer to that; what a caller sends, on the other hand, is to be checked.
 *
 * So it depends on the direction: enums of which only answers consist are open to any text, those of requests are
 * closed, and those of both, which callers read, change and send back, are open to what an engine has answered.
 */
import { operationsOf, refName, type Schema, type Swagger, walkSchema, walkSchemas } from './swagger.js';

/**
 * What stands at the end of an enum that is open, until its type is printed: a value like the others, so that every step
 * and library between takes it along, and one that no engine has.
 */
export const openEnds = {
  /** Any text. Spelled out, so that it needs no import and an editor shows it as it is. */
  '<any text>': '(string & {})',
  /** Any text that an engine answered: `Unlisted` in src/types.ts. */
  '<unlisted>': 'Unlisted',
} as const;

export type OpenEnd = keyof typeof openEnds;

export function isOpenEnd(value: unknown): value is OpenEnd {
  return typeof value === 'string' && Object.hasOwn(openEnds, value);
}

/** The same document with its enums of text open where engines may extend them. */
export function openEnums(document: Swagger): Swagger {
  const opened = structuredClone(document);
  const requests: Schema[] = [];
  const answers: Schema[] = [];
  for (const { operation } of operationsOf(opened)) {
    for (const parameter of operation.parameters ?? [])
      requests.push(...present(parameter.schema, parameter['x-schema']));
    for (const { schema, headers } of Object.values(operation.responses)) {
      answers.push(...present(schema));
      for (const header of Object.values(headers ?? {})) {
        open(header, '<any text>');
        answers.push(...present(header['x-schema']));
      }
    }
  }
  const sent = reachable(requests, opened);
  const answered = reachable(answers, opened);
  walkSchemas(opened, (schema) => {
    // What no operation mentions is not sent, and so is open as answers are.
    if (schema['x-open'] || !sent.has(schema)) open(schema, '<any text>');
    else if (answered.has(schema)) open(schema, '<unlisted>');
  });
  return opened;
}

const present = (...schemas: (Schema | undefined)[]) => schemas.filter((schema) => schema !== undefined);

/** Every schema in and behind these, the definitions that they mention included. */
function reachable(starts: readonly Schema[], document: Swagger): Set<Schema> {
  const found = new Set<Schema>();
  const definitions = new Set<string>();
  const visit = (schema: Schema): void => {
    found.add(schema);
    if (schema.$ref !== undefined) definitions.add(refName(schema.$ref));
  };
  for (const start of starts) walkSchema(start, visit);
  // A set's iteration goes on over what is added meanwhile.
  for (const name of definitions) walkSchema(document.definitions[name] ?? {}, visit);
  return found;
}

/**
 * Numbers stay as they are. A number that is not listed would tell a caller nothing, and the one enum of numbers that
 * there is, `ChangeType`, has what can happen to a file: modified, added, deleted.
 */
function open(schema: { enum?: unknown[] }, end: OpenEnd): void {
  const values = schema.enum;
  // A schema that stands in several places is one object, and visited at each.
  if (!values || values.some(isOpenEnd)) return;
  if (values.every((value) => typeof value === 'string' || value === null)) schema.enum = [...values, end];
}
