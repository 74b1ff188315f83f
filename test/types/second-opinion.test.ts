/**
 * The second opinion: every model of every version and of the unpinned view, as openapi-typescript reads it, is the same
 * as ours.
 *
 * Both get the same corrected and normalised documents. Ours come from another library, so that a schema which one of
 * the two misreads shows.
 */
import openapiTS, { astToString, type OpenAPI3, type OpenAPITSOptions } from 'openapi-typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEnds, openEnums } from '../../codegen/open-enums.js';
import { modelsToOpenApi } from '../../codegen/openapi.js';
import { inRepository } from '../../codegen/paths.js';
import { readDocuments } from '../../codegen/prepare.js';
import type { Swagger } from '../../codegen/swagger.js';
import { unpinnedView } from '../../codegen/unpinned.js';
import { table } from '../../generated/docker/table.js';
import { faultsOf } from './helpers/assertions.js';

const conventions: OpenAPITSOptions = {
  silent: true,
  // A default says what the engine takes for a property that is missing: so it may be missing.
  defaultNonNullable: false,
  // An object of which nothing is said may hold anything; without this it would have to be empty.
  emptyObjectsUnknown: true,
  // A list of fixed length is a tuple.
  arrayLength: true,
};

/** Returns openapi-typescript's types of the models of one version, or of the view. */
interface Opinion {
  readonly version: string;
  /** The module that exports ours. */
  readonly module: string;
  readonly names: readonly string[];
  readonly text: string;
}

interface Source {
  readonly document: Swagger;
  readonly module: string;
}

/** By version, or `unpinned`. */
async function sources(): Promise<Map<string, Source>> {
  const documents = await readDocuments('docker');
  const all = new Map<string, Source>();
  for (const [version, document] of documents) all.set(version, { document, module: `${version}/index.js` });
  return all.set('unpinned', {
    document: unpinnedView(documents, table.oldestUnpinned).document,
    module: 'index.js',
  });
}

let opinions: Opinion[];

beforeAll(async () => {
  opinions = [];
  for (const [version, { document, module }] of await sources()) {
    const openapi = await modelsToOpenApi(openEnums(document));
    const text = openEnded(astToString(await openapiTS(openapi as unknown as OpenAPI3, conventions)));
    opinions.push({ version, module, names: Object.keys(openapi.components?.schemas ?? {}), text });
  }
});

/** The text with the types that the open ends of enums stand for. Openness is ours to decide, so it is the same for both. */
function openEnded(text: string): string {
  return Object.entries(openEnds).reduce(
    (before, [end, type]) => before.replaceAll(JSON.stringify(end), type),
    `import type { Unlisted } from ${at('src/types.js')};\n${text}`,
  );
}

const at = (file: string) => JSON.stringify(inRepository(file));

/** A file with one assertion for each model, each a constant of the model's name. */
function assertions({ version, module, names }: Opinion): string {
  return [
    `import type * as Ours from ${at(`generated/docker/${module}`)};`,
    `import type { components } from './${version}.theirs.js';`,
    `import type { Verdict } from ${at('test/types/helpers/verdict.js')};`,
    `type Theirs = components['schemas'];`,
    ...names.map((name) => `export const ${name}: Verdict<Ours.${name}, Theirs['${name}']> = 'same';`),
  ].join('\n');
}

/** Lists the differences between our types and theirs, by version and model. */
function differences(of: readonly Opinion[]): Record<string, string> {
  const files = new Map(
    of.flatMap((opinion) => [
      [`${opinion.version}.theirs.ts`, opinion.text] as const,
      [`${opinion.version}.ts`, assertions(opinion)] as const,
    ]),
  );
  return faultsOf(files);
}

describe('the second opinion', () => {
  it('is that ours are right, of every model of every version and of the view', () => {
    expect(opinions).toHaveLength(table.versions.length + 1);
    for (const { version, names } of opinions) expect(names.length, version).toBeGreaterThan(90);
    expect(differences(opinions)).toEqual({});
  });

  it('is asked of all models that a version has', async () => {
    for (const [version, { document }] of await sources())
      expect(opinions.find((opinion) => opinion.version === version)?.names).toEqual(
        Object.keys(document.definitions),
      );
  });

  /** Lists the models that are reported when a piece of their text is replaced, in v1.41, by name. */
  function reported(piece: string, tampered: string): string[] {
    const opinion = opinions.find(({ version }) => version === 'v1.41')!;
    const [before, after, ...more] = opinion.text.split(piece);
    expect(more).toEqual([]);
    return Object.keys(differences([{ ...opinion, text: [before, after].join(tampered) }])).sort();
  }

  describe.each([
    ['any', 'DeviceIDs?: any;'],
    ['unknown', 'DeviceIDs?: unknown;'],
    ['another type', 'DeviceIDs?: number[] | null;'],
    ['no null', 'DeviceIDs?: string[];'],
    ['undefined', 'DeviceIDs?: string[] | null | undefined;'],
    ['a missing optional property', ''],
    ['an optional property too many', 'DeviceIDs?: string[] | null; Nickname?: string;'],
    ['a required property', 'DeviceIDs: string[] | null;'],
    ['an index signature', 'DeviceIDs?: string[] | null; [key: string]: unknown;'],
    ['a list of fixed length', 'DeviceIDs?: [string] | null;'],
    ['any in a list', 'DeviceIDs?: any[] | null;'],
  ])('would report %s', (_, tampered) => {
    it('in the model that has it and in those that have that model, and in no other', () => {
      expect(reported('DeviceIDs?: string[] | null;', tampered)).toEqual(
        ['ContainerCreateRequest', 'ContainerUpdateRequest', 'DeviceRequest', 'HostConfig', 'Resources'].map(
          (name) => `v1.41 ${name}`,
        ),
      );
    });
  });

  it.each([
    ['a missing value', '"down" | "ready" | (string & {})'],
    ['a value too many', '"down" | "ready" | "gone" | "disconnected" | (string & {})'],
    ['another value', '"down" | "ready" | "gone" | (string & {})'],
    ['any text', 'string'],
    ['no end', '"down" | "ready" | "disconnected"'],
    ['another end', '"down" | "ready" | "disconnected" | Unlisted'],
  ])('would report %s in an open enum', (_, tampered) => {
    expect(reported('"down" | "ready" | "disconnected" | (string & {})', tampered)).toEqual(
      ['Node', 'NodeState', 'NodeStatus'].map((name) => `v1.41 ${name}`),
    );
  });

  it.each([
    ['a missing value', '"npipe" | "volume" | Unlisted'],
    ['no end', '"npipe" | "tmpfs" | "volume"'],
    ['another end', '"npipe" | "tmpfs" | "volume" | (string & {})'],
  ])('would report %s in an enum of requests and answers', (_, tampered) => {
    const faults = reported('"npipe" | "tmpfs" | "volume" | Unlisted', tampered);
    expect(faults).toEqual(
      expect.arrayContaining(['MountType', 'Mount', 'MountPoint'].map((name) => `v1.41 ${name}`)),
    );
    expect(faults).not.toContain('v1.41 Node');
  });
});
