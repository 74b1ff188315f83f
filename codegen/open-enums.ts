/**
 * Decides which enums are open. An engine that is newer than its description may answer a value that the description
 * does not list, and a caller's `switch` has to handle that. The values that a caller sends have to be checked.
 *
 * So an enum is open by direction. An enum that only answers have is open to any text. An enum that only requests have
 * is closed. An enum that both have is open to values that an engine has answered, because callers read such values,
 * change the object around them, and send it back.
 */
import { answerSchemas, reachable, requestSchemas } from './directions.js';
import { operationsOf, refTo, type Swagger, walkSchemas } from './swagger.js';

/**
 * The markers at the end of an open enum, with the types that are printed for them. A marker is a value like the others,
 * so that every step and library on the way keeps it, and no engine has such a value.
 */
export const openEnds = {
  /** Any text. The type is spelled out, so that it needs no import and editors show it as it is. */
  '<any text>': '(string & {})',
  /** A text that an engine answered: `Unlisted` of src/types.ts. */
  '<unlisted>': 'Unlisted',
} as const;

export type OpenEnd = keyof typeof openEnds;

export function isOpenEnd(value: unknown): value is OpenEnd {
  return typeof value === 'string' && Object.hasOwn(openEnds, value);
}

/** A copy of a document in which the enums of text that engines may extend are open. */
export function openEnums(document: Swagger): Swagger {
  const opened = structuredClone(document);
  // A value that was read from the answers' side of a definition can be sent back as the requests' side.
  const twins = Object.entries(opened['x-twins'] ?? {});
  const sent = reachable(
    [...requestSchemas(opened), ...twins.map(([, twin]) => refTo(twin))],
    opened,
  ).schemas;
  const answered = reachable(
    [...answerSchemas(opened), ...twins.map(([name]) => refTo(name))],
    opened,
  ).schemas;
  for (const { operation } of operationsOf(opened))
    for (const { headers } of Object.values(operation.responses))
      for (const header of Object.values(headers ?? {})) open(header, '<any text>');
  walkSchemas(opened, (schema) => {
    // A schema that no operation mentions is not sent, so that it is open as those of answers are.
    if (schema['x-open'] || !sent.has(schema)) open(schema, '<any text>');
    else if (answered.has(schema)) open(schema, '<unlisted>');
  });
  return opened;
}

/**
 * Opens an enum of texts. Enums of numbers stay closed: an unlisted number would tell a caller nothing. The only such
 * enum is `ChangeType`, which lists everything that can happen to a file: modified, added, deleted.
 */
function open(schema: { enum?: unknown[] }, end: OpenEnd): void {
  const values = schema.enum;
  // A schema that stands in several places is one object, which is visited once per place.
  if (!values || values.some(isOpenEnd)) return;
  if (values.every((value) => typeof value === 'string' || value === null)) schema.enum = [...values, end];
}
