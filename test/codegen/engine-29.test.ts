/** What Engine 29 was seen to answer agrees with the documents that the types come from. No test engine speaks v1.52. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../codegen/prepare.js';
import { mainSuccess, operationsOf, refName, type Schema, type Swagger } from '../../codegen/swagger.js';
import { readYaml } from '../../codegen/yaml.js';
import { makeChecks } from '../../conformance/json-schema.js';
import { table } from '../../generated/docker/table.js';
import { connect } from '../../generated/docker/v1.44/index.js';

interface Fact {
  readonly op: string;
  readonly versions: readonly string[];
  /** The place in an answer, or in a record of a stream. */
  readonly at?: string;
  readonly value?: unknown;
  readonly status?: number;
}

const facts = readYaml(readFileSync(new URL('engine-29.yaml', import.meta.url), 'utf8')) as Fact[];

let documents: Map<string, Swagger>;

beforeAll(async () => {
  documents = await readDocuments('docker');
});

/** The schemas at one step into a value, through references and compositions. */
function into(schema: Schema, step: string, document: Swagger): Schema[] {
  if (schema.$ref !== undefined) return into(document.definitions[refName(schema.$ref)]!, step, document);
  const composed = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return [
    ...composed.flatMap((member) => into(member, step, document)),
    ...[/^\d+$/.test(step) ? schema.items : (schema.properties?.[step] ?? values)].filter(
      (one) => one !== undefined,
    ),
  ];
}

function operationOf(op: string, document: Swagger) {
  const found = operationsOf(document).find(({ operation }) => operation.operationId === op);
  if (!found) throw new Error(`there is no ${op}`);
  return found.operation;
}

const each = facts.flatMap((fact) => fact.versions.map((version) => ({ ...fact, version })));

describe('what Engine 29 answers', () => {
  it.each(each.filter(({ at }) => at !== undefined))(
    '$op in $version: $at is declared as $value',
    ({ op, version, at, value }) => {
      const document = documents.get(version)!;
      const [schema] = at!
        .split('/')
        .slice(1)
        .reduce<Schema[]>(
          (schemas, step) => schemas.flatMap((one) => into(one, step, document)),
          [mainSuccess(operationOf(op, document))!.schema!],
        );
      expect(schema, `${op} has no ${at}`).toBeDefined();
      expect(makeChecks(document)(schema!, `${op}${at}`)(value)).toEqual([]);
    },
  );

  it.each(each.filter(({ status }) => status !== undefined))(
    '$op in $version: the status $status is declared',
    ({ op, version, status }) => {
      expect(Object.keys(operationOf(op, documents.get(version)!).responses)).toContain(String(status));
    },
  );
});

describe('what Engine 29 takes', () => {
  it('is a list for each command of a container and of a commit', () => {
    for (const op of ['ContainerCreate', 'ImageCommit']) {
      const bodies = table.operations[op]!.parameters.filter((parameter) => parameter.in === 'body');
      expect(bodies.length).toBeGreaterThan(0);
      for (const { loneItems } of bodies) expect(loneItems).toEqual(['Cmd', 'Entrypoint']);
    }
  });

  it('is label! as a filter of images, with its own image store', () => {
    const filters = table.operations['ImageList']!.parameters.find(({ name }) => name === 'filters');
    expect(filters?.keys).toContain('label!');
    const { images } = connect({ uri: 'unix:///nowhere' });
    type Filters = NonNullable<Parameters<typeof images.ImageList>[0]>['filters'];
    const typed = { 'label!': ['a'] } satisfies Filters;
    expect(typed).toBeDefined();
  });
});
