import { operationsOf, type Swagger } from './swagger.js';

/**
 * The address of each operation in the engine's reference, by operationId: in the newest version that has the operation,
 * since a declaration serves all versions from the one in which it last changed.
 *
 * @param template with `{version}`, `{tag}` and `{op}`
 * @param documents every version's, the oldest first
 */
export function referencesOf(
  template: string,
  documents: ReadonlyMap<string, Swagger>,
): ReadonlyMap<string, string> {
  const references = new Map<string, string>();
  for (const [version, document] of documents) {
    for (const { operation } of operationsOf(document)) {
      const { operationId, tags: [tag = ''] = [] } = operation;
      const address = template.replace('{version}', version).replace('{tag}', anchorOf(tag));
      references.set(operationId, address.replace('{op}', operationId));
    }
  }
  return references;
}

/** The part of an address that the reference makes of a tag: `containers (compat)` becomes `containers-(compat)`. */
export function anchorOf(tag: string): string {
  return encodeURIComponent(tag.trim().replaceAll(/\s+/g, '-'));
}
