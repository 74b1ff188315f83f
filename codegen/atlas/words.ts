import type { DocumentWords, Words as EngineWords } from '../prose/words.js';
import type { Swagger } from '../swagger.js';

/** The texts of things, in our own words. A thing without a text gives `undefined`. */
export interface Words {
  operation(id: string): string | undefined;
  parameter(operation: string, name: string): string | undefined;
  type(name: string): string | undefined;
  /** @param path a type and a path in the type: `HostConfig.Mounts[].Type` */
  field(path: string): string | undefined;
  /** @param places on the wire, as `Wire` has them */
  fieldAt(places: readonly string[]): string | undefined;
}

/**
 * The texts of things whatever the version: those of the newest version that has one.
 *
 * @param documents every version's normalised document, the oldest first
 */
export function wordsOfAllVersions(words: EngineWords, documents: ReadonlyMap<string, Swagger>): Words {
  const newestFirst = [...documents].reverse();
  const made = new Map<string, DocumentWords>();
  const find = (text: (of: DocumentWords) => string | undefined): string | undefined => {
    for (const [version, document] of newestFirst) {
      const its = made.get(version) ?? words.in(document, version);
      made.set(version, its);
      const found = text(its);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    operation: (id) => find((one) => one.operation(id)),
    parameter: (operation, name) => find((one) => one.parameter(operation, name)),
    type: (name) => find((one) => one.type(name)),
    field: (path) => find((one) => one.field(path)),
    fieldAt: (places) => find((one) => one.fieldAt(places)),
  };
}
