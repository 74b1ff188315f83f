/** Gathers what `doc()` tells beside the table: texts, types with their fields, error statuses, examples. */
import type { Documentation } from '../src/documentation.js';
import { gatherVersion, type VersionFacts, type VersionSources } from './documentation-version.js';
import type { History } from './history.js';
import type { Words } from './prose/words.js';
import type { Swagger } from './swagger.js';
import { keysOfAll, variants } from './variants.js';

interface DocumentationSources {
  /** Every version's normalised document, the oldest first. */
  readonly documents: ReadonlyMap<string, Swagger>;
  readonly history: History;
  readonly words: Words;
  /** The examples of operations, by operationId. */
  readonly examples: ReadonlyMap<string, string>;
}

export function gatherDocumentation({
  documents,
  history,
  words,
  examples,
}: DocumentationSources): Documentation {
  const texts = new Map<string, number>();
  const number = (text: string) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text)!;
  };
  const versions = [...documents].map(([version, document]) => {
    const sources: VersionSources = {
      version,
      document,
      history,
      words: words.in(document, version),
      number,
    };
    return gatherVersion(sources);
  });
  return {
    operations: mergeOperations(versions, examples),
    types: mergeTypes(versions),
    texts: [...texts.keys()],
  };
}

function mergeOperations(
  versions: readonly VersionFacts[],
  examples: ReadonlyMap<string, string>,
): Documentation['operations'] {
  const ids = keysOfAll(versions.map(({ operations }) => operations));
  return Object.fromEntries(
    ids.map((id) => {
      const all = versions.map(({ operations }) => operations.get(id));
      const example = examples.get(id);
      const parameters = keysOfAll(all.map((one) => one?.parameters)).map((name) => [
        name,
        variants(all.map((one) => one?.parameters.get(name))),
      ]);
      return [
        id,
        {
          variants: variants(all.map((one) => one?.itself)),
          parameters: Object.fromEntries(parameters),
          errors: keysOfAll(all.map((one) => one?.errors))
            .sort()
            .flatMap((status) => variants(all.map((one) => one?.errors.get(status)))),
          ...(example !== undefined && { example }),
        },
      ];
    }),
  );
}

function mergeTypes(versions: readonly VersionFacts[]): Documentation['types'] {
  const names = keysOfAll(versions.map(({ types }) => types));
  return Object.fromEntries(
    names.map((name) => {
      const all = versions.map(({ types }) => types.get(name));
      return [
        name,
        {
          variants: variants(all.map((one) => one?.itself)),
          fields: keysOfAll(all.map((one) => one?.fields)).flatMap((field) =>
            variants(all.map((one) => one?.fields.get(field))),
          ),
        },
      ];
    }),
  );
}

/**
 * The documentation as a module. The data are JSON in a text: an engine of JavaScript passes over a text quickly, and
 * parses JSON faster than code.
 */
export function printDocumentation(documentation: Documentation): string {
  const json = JSON.stringify(documentation).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `import type { Client } from '../../src/api/client.js';
import { describe } from '../../src/api/doc.js';
import type { OperationDoc, ValueDoc } from '../../src/api/doc-shapes.js';
import type { Documentation } from '../../src/documentation.js';

let parsed: Documentation | undefined;

/**
 * Returns the documentation of an operation as data: its description, parameters, answer and error statuses, method and
 * path, an example, the versions that have the operation, and the address of the engine's reference.
 *
 * @throws {UsageError} \`UNKNOWN_OPERATION\`, with the nearest name; \`UNAVAILABLE\` if only other versions have the
 * operation.
 */
export function doc<Shapes>(client: Client<Shapes>, op: keyof Shapes & string): OperationDoc;
/**
 * Returns the documentation of a parameter, of a key of filters, or of a field of a body or an answer.
 *
 * @param path The name of a parameter, or \`answer\`, and then names of fields: \`filters.label\`,
 * \`body.HostConfig.Binds\`, \`answer.State\`. The name of a body may be left out: \`HostConfig.Binds\`.
 * @throws {UsageError} As above; \`UNKNOWN_PARAMETER\`, with the nearest name, if the path leads nowhere.
 */
export function doc<Shapes>(client: Client<Shapes>, op: keyof Shapes & string, path: string): ValueDoc;
export function doc(client: Client<unknown>, op: string, path?: string): OperationDoc | ValueDoc {
  parsed ??= JSON.parse(json()) as Documentation;
  return describe(client, parsed, op, path);
}

function json(): string {
  return '${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}';
}
`;
}
