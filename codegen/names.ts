/**
 * Names for objects that the specs leave without a name: inline bodies and answers, and objects in JSON parameters.
 *
 * Many inline objects became definitions in a later version. Earlier versions use the later name, too, so that a type has
 * the same name in all versions. Other names are the operation's with `Request`, `Response`, `RequestItem` or
 * `ResponseItem`. The object in a parameter has the names of the operation and the parameter: `ContainerListFilters`.
 */
import { isDeepStrictEqual } from 'node:util';
import { isInlineObject, operationsOf, refName, type Schema, type Swagger, successes } from './swagger.js';

export type Place = 'Request' | 'Response' | 'RequestItem' | 'ResponseItem';

export class PlaceNames {
  /** The names that versions publish, the oldest first, by operation and place. */
  private readonly published = new Map<string, string[]>();
  /** The operations and places at which some version has an inline object. */
  private readonly inline = new Set<string>();

  /** @param documents every version's, the oldest first */
  constructor(documents: Iterable<Swagger>) {
    for (const document of documents) {
      for (const { operation } of operationsOf(document)) {
        const { operationId } = operation;
        for (const { schema } of operation.parameters ?? [])
          if (schema) this.note(operationId, 'Request', schema);
        for (const { response } of successes(operation))
          if (response.schema) this.note(operationId, 'Response', response.schema);
      }
    }
  }

  private note(operationId: string, place: Place, schema: Schema): void {
    if (schema.type === 'array' && schema.items) {
      this.note(operationId, `${place}Item` as Place, schema.items);
      return;
    }
    const key = `${operationId} ${place}`;
    if (schema.$ref !== undefined)
      this.published.set(key, [...(this.published.get(key) ?? []), refName(schema.$ref)]);
    else if (isInlineObject(schema)) this.inline.add(key);
  }

  /** The name for an inline object at a place: a name that no other schema of the document has. */
  nameOf(operationId: string, place: Place, document: Swagger, schema: Schema): string {
    const published = this.published.get(`${operationId} ${place}`)?.at(-1);
    const name = [published, operationId + place].find(
      (candidate) => candidate !== undefined && this.isFree(candidate, document, schema),
    );
    return name ?? isTaken(operationId, operationId + place);
  }

  /** The name for the inline object in a parameter. */
  nameOfParameter(operationId: string, parameter: string, document: Swagger, schema: Schema): string {
    const name = operationId + parameter.charAt(0).toUpperCase() + parameter.slice(1);
    return this.isFree(name, document, schema) ? name : isTaken(operationId, name);
  }

  private isFree(name: string, document: Swagger, schema: Schema): boolean {
    const definition = document.definitions[name];
    return definition === undefined || isDeepStrictEqual(definition, schema);
  }
}

function isTaken(operationId: string, name: string): never {
  throw new Error(`${operationId}: the document has another definition ${name}`);
}
