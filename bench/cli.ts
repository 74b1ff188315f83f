/**
 * Measures fairlead against its peers.
 *
 *     npm run bench               measures everything on a stub, and writes bench/RESULTS.md
 *     npm run bench -- --check    measures briefly, and fails if a ratio is beyond its bound
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from '../codegen/paths.js';
import { measureFirstAnswer } from './first-answer.js';
import { goals } from './goals.js';
import type { Effort, Result } from './measurement.js';
import { install, startWorker } from './programs.js';
import { goalTable, pageOf } from './report.js';
import { measureCalls } from './small-calls.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const effort: Effort = values.check ? { rounds: 5, calls: 1000 } : { rounds: 15, calls: 2000 };

await using installed = await install();
const socket = join(installed.folder, 'stub.sock');
const stub = startWorker(['stub.mjs', socket], installed.folder);
try {
  await stub.ask('');
  const results = [
    await measureFirstAnswer(installed.folder, socket, effort),
    await measureCalls(installed.folder, socket, effort),
  ];
  const result: Result = {
    tables: results.flatMap(({ tables }) => tables),
    ratios: results.flatMap(({ ratios }) => ratios),
  };
  console.log(goalTable(result));
  if (values.check) {
    const beyond = result.ratios.filter(
      ({ goal, ratio }) => ratio.median > goals.find(({ name }) => name === goal)!.bound,
    );
    for (const { goal } of beyond) console.error(`beyond its bound: ${goal}`);
    if (beyond.length > 0) process.exitCode = 1;
  } else {
    await writeFile(inRepository('bench/RESULTS.md'), pageOf(result));
  }
} finally {
  await stub.end();
}
