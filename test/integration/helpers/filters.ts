/** The operations that take filters, with the keys and values that a version offers, as the types have them. */
import { readDocuments } from '../../../codegen/prepare.js';
import { operationsOf, refName, type Swagger } from '../../../codegen/swagger.js';
import { table as docker } from '../../../generated/docker/table.js';
import { table as podman } from '../../../generated/podman/table.js';
import type { Table } from '../../../src/table.js';

export interface Filtered {
  readonly op: string;
  readonly category: string;
  /** The values of each key: a fixed set, `[]` for a flag, or `undefined` if every value is allowed. */
  readonly keys: ReadonlyMap<string, readonly string[] | undefined>;
}

const tables = { docker, podman };

/** The filters of the operations of an engine, by version. */
export async function offeredFilters(
  engine: keyof typeof tables = 'docker',
): Promise<ReadonlyMap<string, readonly Filtered[]>> {
  const documents = await readDocuments(engine);
  return new Map(
    [...documents].map(([version, document]) => [version, filteredIn(document, tables[engine])]),
  );
}

function filteredIn(document: Swagger, table: Table): Filtered[] {
  return operationsOf(document).flatMap(({ operation: { operationId, parameters = [] } }) => {
    const filters = parameters.find(({ name }) => name === 'filters');
    if (!filters) return [];
    const meaning = filters['x-schema']?.$ref;
    const definition = meaning === undefined ? undefined : document.definitions[refName(meaning)];
    const keys = Object.entries(definition?.properties ?? {}).map(
      ([key, { items, maxItems }]) =>
        [key, maxItems === 0 ? [] : (items?.enum as readonly string[] | undefined)] as const,
    );
    return [{ op: operationId, category: table.operations[operationId]!.category, keys: new Map(keys) }];
  });
}
