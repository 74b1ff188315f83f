import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCorrections } from '../codegen/corrections.js';
import { inRepository } from '../codegen/paths.js';
import { type EngineName, engineNames } from '../engines/suites.js';
import type { ApiVersion } from '../src/table.js';
import { conform } from './conform.js';
import { printPage } from './page.js';
import { faultsOf, printTable, sums, unseen } from './report.js';
import { readUnexercised } from './unexercised.js';

const usage = `usage: npm run conformance -- [ENGINE…] [--version vX.Y] [--only SCENARIO]… [--unseen]
       npm run conformance -- --page      run all of it, and write docs/conformance.md
       npm run conformance -- --check     run all of it, and compare docs/conformance.md
Calls every operation on real engines and holds what is said against what the types come from.
--unseen lists the declared fields that no answer had.
engines: ${engineNames.join(' ')}`;

const page = inRepository('docs/conformance.md');

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      version: { type: 'string' },
      only: { type: 'string', multiple: true },
      page: { type: 'boolean' },
      check: { type: 'boolean' },
      unseen: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const unknown = positionals.filter((name) => !(engineNames as string[]).includes(name));
  const partly = positionals.length > 0 || values.version !== undefined || values.only !== undefined;
  if (values.help || unknown.length > 0 || (partly && (values.page || values.check))) {
    console.error(usage);
    return values.help ? 0 : 2;
  }
  const found = await conform({
    names: positionals.length > 0 ? (positionals as EngineName[]) : engineNames,
    version: values.version as ApiVersion | undefined,
    only: values.only ?? [],
    say: console.error,
  });
  const unexercised = await readUnexercised();
  const faults = faultsOf(found, unexercised, values.only === undefined);
  if (values.page || values.check) {
    const text = printPage({ found, unexercised, corrections: await readCorrections('docker') });
    if (values.page) await writeFile(page, text);
    else if ((await readFile(page, 'utf8')) !== text) faults.push('docs/conformance.md is out of date');
  }
  const fields = values.unseen
    ? found.flatMap(({ name, coverage }) => unseen(coverage).map((field) => `${name}  ${field}`))
    : [];
  console.log([printTable(found), '', ...fields, '', ...faults, '', ...sums(found)].join('\n'));
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
