import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { inRepository } from '../codegen/paths.js';
import { buildDeclarations } from './declarations.js';
import { reportedEntries } from './entries.js';
import { reportsOf } from './report.js';

/** Reports by the names of their files. */
type Reports = ReadonlyMap<string, string>;

/** The advice that follows a difference. */
export const advice =
  'The public surface differs from its reports in api/. If you mean the change, run `npm run api` and commit the reports.';

/** Builds the declarations in a temporary folder and reports every entry. */
export async function makeReports(): Promise<Reports> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-api-'));
  try {
    await buildDeclarations(folder);
    return await reportsOf(reportedEntries, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes `api/` hold these reports and no others. */
export async function writeReports(reports: Reports): Promise<void> {
  for (const file of (await committedReports()).keys()) if (!reports.has(file)) await rm(inApi(file));
  for (const [file, text] of reports) await writeFile(inApi(file), text);
}

/** Compares the reports in `api/` with these reports. Returns a patch for each file that differs. */
export async function differences(reports: Reports): Promise<string[]> {
  const committed = await committedReports();
  const files = [...new Set([...committed.keys(), ...reports.keys()])].sort();
  return files.flatMap((file) => {
    const [before = '', now = ''] = [committed.get(file), reports.get(file)];
    if (before === now) return [];
    return [
      createTwoFilesPatch(`api/${file}`, `api/${file}`, before, now, 'committed', 'built from the sources'),
    ];
  });
}

async function committedReports(): Promise<Reports> {
  const files = (await readdir(inApi(''))).filter((file) => file.endsWith('.api.md'));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(inApi(file), 'utf8')] as const)),
  );
}

function inApi(file: string): string {
  return inRepository(join('api', file));
}
