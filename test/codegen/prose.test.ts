import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../codegen/paths.js';
import { operationsOf, type Swagger } from '../../codegen/swagger.js';
import { readYaml } from '../../codegen/yaml.js';

function read(path: string): unknown {
  return readYaml(readFileSync(inRepository(path), 'utf8'));
}

/** Returns the operations of one pinned version: the operationId, and the method and path, such as `get /info`. */
function shapesOf(file: string): Map<string, string> {
  const placed = operationsOf(read(`specs/docker/${file}`) as Swagger);
  return new Map(placed.map(({ operation, method, path }) => [operation.operationId, `${method} ${path}`]));
}

describe('specs/prose/docker.yaml', () => {
  const versions = new Map<string, Map<string, string>>();
  const shapes = new Map<string, Set<string>>();
  let prose: [string, string][] = [];

  beforeAll(() => {
    for (const file of readdirSync(inRepository('specs/docker')).filter((name) => name.endsWith('.yaml'))) {
      const operations = shapesOf(file);
      versions.set(file, operations);
      for (const [id, shape] of operations) shapes.set(id, (shapes.get(id) ?? new Set()).add(shape));
    }
    const { operations } = read('specs/prose/docker.yaml') as { operations: Record<string, unknown> };
    // An entry that isn't text becomes an empty one, which the length then refuses.
    prose = Object.entries(operations).map(([id, text]) => [id, typeof text === 'string' ? text : '']);
  }, 60_000);

  it('is checked against every pinned version', () => {
    expect(versions.size).toBeGreaterThanOrEqual(31);
    for (const [file, operations] of versions) expect(operations.size, file).toBeGreaterThan(90);
  });

  it('has an entry for every operation of every version', () => {
    const written = new Set(prose.map(([id]) => id));
    const missing = [...versions].flatMap(([file, operations]) =>
      [...operations.keys()].filter((id) => !written.has(id)).map((id) => `${file}: ${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no entry that no version knows', () => {
    expect(prose.map(([id]) => id).filter((id) => !shapes.has(id))).toEqual([]);
  });

  it('says each in 30 to 260 characters on one line', () => {
    expect(prose.filter(([, text]) => text.length < 30 || text.length > 260)).toEqual([]);
    expect(prose.filter(([, text]) => /[\r\n]/.test(text))).toEqual([]);
  });

  it('opens with a verb, not with the name of the operation, and ends with a full stop', () => {
    expect(prose.filter(([id, text]) => text.startsWith(id) || !/^[A-Z][a-z]+s /.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => !text.endsWith('.') || text.endsWith('..'))).toEqual([]);
  });

  it('closes every backtick and holds no address and no version number', () => {
    expect(prose.filter(([, text]) => text.split('`').length % 2 === 0)).toEqual([]);
    expect(prose.filter(([, text]) => /https?:|www\.|\bv?1\.\d\d\b/.test(text))).toEqual([]);
  });

  it('names only operations that exist', () => {
    const names =
      /`((?:Container|Image|Network|Volume|Exec|Swarm|Node|Service|Task|Secret|Config|Plugin|System)[A-Z]\w*)`/g;
    const unknown = prose.flatMap(([id, text]) =>
      [...text.matchAll(names)]
        .map(([, name]) => name ?? '')
        .filter((name) => !shapes.has(name))
        .map((name) => `${id}: ${name}`),
    );
    // Fields of the answers of the prune operations.
    const fields = ['ContainersDeleted', 'NetworksDeleted'];
    expect(unknown.filter((entry) => !fields.some((field) => entry.endsWith(field)))).toEqual([]);
  });

  it('repeats a text only for an operation that was renamed', () => {
    const byText = new Map<string, string[]>();
    for (const [id, text] of prose) byText.set(text, [...(byText.get(text) ?? []), id]);
    const repeated = [...byText.values()].filter((ids) => ids.length > 1);
    const wrong = repeated.filter(
      (ids) => new Set(ids.flatMap((id) => [...(shapes.get(id) ?? [])])).size > 1,
    );
    expect(wrong).toEqual([]);
    const together = repeated.filter((ids) =>
      [...versions.values()].some((operations) => ids.filter((id) => operations.has(id)).length > 1),
    );
    expect(together).toEqual([]);
  });
});
