import { readFile, writeFile } from 'node:fs/promises';
import { readCorrections } from '../codegen/corrections.js';
import { inRepository } from '../codegen/paths.js';
import { type Arguments, parseArguments, usage } from './arguments.js';
import { conform } from './conform.js';
import { printPage } from './page.js';
import { faultsOf, printTable, sums, unseen } from './report.js';
import { readUnexercised } from './unexercised.js';

async function main(args: readonly string[]): Promise<number> {
  let parsed: Arguments;
  try {
    parsed = parseArguments(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }
  if (!parsed.help) return run(parsed);
  console.log(usage);
  return 0;
}

async function run({ kind, names, version, only, page, unseen: showUnseen }: Arguments): Promise<number> {
  const found = await conform({ kind, names, version, only, say: console.error });
  const unexercised = await readUnexercised(kind);
  const faults = faultsOf(found, unexercised, only === undefined);
  if (page !== undefined) {
    const corrections = await readCorrections(kind.name);
    const pages = [{ file: kind.page, text: printPage({ found, unexercised, corrections }) }];
    if (kind.differences) pages.push({ file: kind.differences.file, text: await kind.differences.print() });
    for (const { file, text } of pages) {
      if (page === 'write') await writeFile(inRepository(file), text);
      else if ((await readFile(inRepository(file), 'utf8')) !== text) faults.push(`${file} is out of date`);
    }
  }
  const fields = showUnseen
    ? found.flatMap(({ name, coverage }) => unseen(coverage).map((field) => `${name}  ${field}`))
    : [];
  console.log([printTable(found), '', ...fields, '', ...faults, '', ...sums(found)].join('\n'));
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
