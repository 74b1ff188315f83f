/** One direction: specs/ -> codegen/ -> generated/ -> src/. Who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  readonly file: string;
  /** A path below the root, or a package's name. */
  readonly of: string;
  readonly dynamic: boolean;
}

function importsOf(folder: string): Import[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const file = join(root, folder, name);
    const text = readFileSync(file, 'utf8');
    const statics = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gms)].map(
      ([statement, of]) => ({ of: of!, dynamic: statement.startsWith('import type') }),
    );
    const dynamics = [...text.matchAll(/\bimport\(['`]([^'`]+)['`]\)/g)].map(([, of]) => ({
      of: of!,
      dynamic: true,
    }));
    return [...statics, ...dynamics].map(({ of, dynamic }) => ({
      file: relative(root, file),
      of: of.startsWith('.') ? relative(root, resolve(file, '..', of)) : of,
      dynamic,
    }));
  });
}

const seams = ['src/api/client.js', 'src/api/connect.js', 'src/public.js', 'src/table.js', 'src/types.js'];

describe('imports', () => {
  it('are found at all', () => {
    for (const folder of ['src', 'generated', 'codegen', 'cli'])
      expect(importsOf(folder).length, folder).toBeGreaterThan(20);
  });

  it('of src are src, node and the dependencies, each in the place that it is for', () => {
    const places: Record<string, RegExp> = {
      undici: /^src\/transport\/undici\//,
      'modern-tar': /^src\/build-context\//,
      pbf: /^src\/progress\//,
    };
    const others = importsOf('src').filter(({ of }) => !/^(src\/|node:)/.test(of));
    expect(others.filter(({ of, file }) => !places[of.split('/')[0]!]?.test(file))).toEqual([]);
  });

  it('of undici are lazy', () => {
    const undici = importsOf('src').filter(({ of }) => /^undici\b/.test(of));
    expect(undici.length).toBeGreaterThan(0);
    expect(undici.every(({ dynamic }) => dynamic)).toBe(true);
  });

  it('of what has an entry of its own are only by itself', () => {
    const entry = (path: string) => /^src\/(build-context|progress|registry-auth)\//.exec(path)?.[1];
    const crossing = importsOf('src').filter(({ file, of }) => entry(of) && entry(of) !== entry(file));
    expect(crossing).toEqual([]);
  });

  it("of generated are generated and src's seams", () => {
    const other = importsOf('generated').filter(
      ({ of }) => !of.startsWith('generated/') && !seams.includes(of),
    );
    expect(other).toEqual([]);
  });

  it('of the command are itself, node, public types, and what all engines share', () => {
    const types = ['src/public.js', 'src/types.js'];
    const values = ['src/errors.js', 'src/table.js', 'src/util/nearest.js'];
    const other = importsOf('cli').filter(
      ({ of, dynamic }) =>
        !/^(cli\/|node:|generated\/)/.test(of) && !values.includes(of) && !(dynamic && types.includes(of)),
    );
    expect(other).toEqual([]);
    expect([...importsOf('src'), ...importsOf('generated')].filter(({ of }) => /^cli\//.test(of))).toEqual(
      [],
    );
  });

  it('of generated code by the command are lazy, and only in the table of engines', () => {
    const generated = importsOf('cli').filter(({ of }) => of.startsWith('generated/'));
    expect(generated.map(({ of }) => of)).toContain('generated/docker/index.js');
    expect(generated.filter(({ file, dynamic }) => file !== 'cli/engines.ts' || !dynamic)).toEqual([]);
  });

  it('of the conformance run are never made by what is published or generated', () => {
    const users = ['src', 'generated', 'codegen', 'cli'].flatMap(importsOf);
    expect(users.filter(({ of }) => of.startsWith('conformance/'))).toEqual([]);
    expect(importsOf('conformance').length).toBeGreaterThan(20);
  });

  it('of codegen are never generated, and of src only the shape of the table', () => {
    const other = importsOf('codegen').filter(
      ({ of }) => of.startsWith('generated/') || (of.startsWith('src/') && of !== 'src/table.js'),
    );
    expect(other).toEqual([]);
  });
});

it('one file of codegen writes generated files', () => {
  const writers = readdirSync(join(root, 'codegen'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && /\bwriteFile\(/.test(readFileSync(join(root, 'codegen', name), 'utf8')),
  );
  // The pins are specs, which pinning writes.
  expect(writers.sort()).toEqual(['files.ts', 'pin/pin.ts', 'pin/pins.ts']);
});
