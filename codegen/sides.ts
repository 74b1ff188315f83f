/**
 * Gives answers a side of their own, where the specs have one definition for requests and answers.
 *
 * A request may leave out what every answer has. A correction says with `x-answered` what is true of answers alone. Then
 * the answers refer to a twin of the definition, `NAMEResponse`, and so do the definitions on the way to it. A twin can be
 * sent back: it only has more.
 */
import { answerSchemas, reachable, requestSchemas } from './directions.js';
import { refName, refTo, type Schema, type Swagger, walkSchema } from './swagger.js';

/** Splits the definitions of a normalised document, in place. */
export function splitSides(document: Swagger): void {
  const sent = reachable(requestSchemas(document), document).definitions;
  const answered = reachable(answerSchemas(document), document).definitions;
  const differing = new Set([...answered].filter((name) => differs(name, document)));
  const twins = new Map<string, string>();
  for (const name of differing) if (sent.has(name)) twins.set(name, twinName(name, document));

  const { definitions } = document;
  for (const name of answered) {
    const twin = twins.get(name);
    // A definition of another API, with which this document will be joined, has its sides there.
    if ((twin === undefined && sent.has(name)) || definitions[name] === undefined) continue;
    const schema = structuredClone(definitions[name]);
    toAnswer(schema, twins);
    definitions[twin ?? name] = schema;
  }
  for (const schema of answerSchemas(document)) toAnswer(schema, twins);
  // What is left of the notes stands in what is sent.
  for (const schema of Object.values(definitions)) walkSchema(schema, (one) => delete one['x-answered']);
  for (const schema of requestSchemas(document)) walkSchema(schema, (one) => delete one['x-answered']);
  if (twins.size > 0) document['x-twins'] = Object.fromEntries(twins);
}

/** By the name of an answers' side: the name of the requests' side. */
export function originalsOf(document: Swagger): ReadonlyMap<string, string> {
  return new Map(Object.entries(document['x-twins'] ?? {}).map(([name, twin]) => [twin, name]));
}

/** Tells if answers have something of their own in a definition, or in one that it mentions. */
function differs(name: string, document: Swagger): boolean {
  const { schemas } = reachable([refTo(name)], document);
  return [...schemas].some((schema) => schema['x-answered'] !== undefined);
}

function twinName(name: string, document: Swagger): string {
  const twin = `${name}Response`;
  if (document.definitions[twin])
    throw new Error(`the answers' side of ${name} would be ${twin}, which is another definition`);
  return twin;
}

/** Makes a schema what answers have, in place. */
function toAnswer(schema: Schema, twins: ReadonlyMap<string, string>): void {
  walkSchema(schema, (one) => {
    const { 'x-answered': its } = one;
    if (its) {
      delete one['x-answered'];
      if (its.properties) one.properties = { ...one.properties, ...structuredClone(its.properties) };
      if (its.required) one.required = [...new Set([...(one.required ?? []), ...its.required])];
    }
    const twin = one.$ref === undefined ? undefined : twins.get(refName(one.$ref));
    if (twin !== undefined) Object.assign(one, refTo(twin));
  });
}
