import { parseArgs } from 'node:util';
import { advice, differences, makeReports, writeReports } from './reports.js';

const usage = `usage:
  npm run api                write the reports in api/: the public surface of the package
  npm run api -- --check     compare the reports in api/ with the public surface`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const reports = await makeReports();
  if (!values.check) {
    await writeReports(reports);
    console.log(`wrote ${reports.size} reports to api/`);
    return 0;
  }
  const patches = await differences(reports);
  for (const patch of patches) console.error(patch);
  if (patches.length === 0) console.log('the reports in api/ are the public surface');
  else console.error(advice);
  return patches.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
