/**
 * Measures fairlead against its peers.
 *
 *     npm run bench               measures everything, and writes bench/RESULTS.md; needs root on a Debian machine
 *     npm run bench -- --rounds 5 the same, with fewer rounds than 15
 *     npm run bench -- --check    measures the first answer and small calls, and fails if a ratio is beyond its bound
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from '../codegen/paths.js';
import { busyboxImage } from '../engines/index.js';
import { privateEngine } from '../engines/private-engine.js';
import { measureDecoders } from './decoders.js';
import { measureEngine } from './engine-streams.js';
import { measureFirstAnswer } from './first-answer.js';
import { goalOf } from './goals.js';
import type { Effort, Measured, Result } from './measurement.js';
import { install, startWorker } from './programs.js';
import { goalTable, pageOf } from './report.js';
import { measureCalls } from './small-calls.js';
import { measureTypes } from './types.js';

/** How often the check measures. Noise makes a ratio worse, and seldom better, so the best measurement counts. */
const ATTEMPTS = 2;

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } },
});

await using installed = await install();
const { folder } = installed;
const socket = join(folder, 'stub.sock');
const stub = startWorker(['stub.mjs', socket], folder);
try {
  await stub.ask('');
  if (values.check) await check();
  else await writeFile(inRepository('bench/RESULTS.md'), pageOf(await measureAll()));
} finally {
  await stub.end();
}

async function check(): Promise<void> {
  const best = new Map<string, Measured>();
  const beyond = () =>
    [...best.values()].filter(
      ({ goal, ratio }) => ratio.median > (goalOf(goal).bound ?? Number.POSITIVE_INFINITY),
    );
  for (let attempt = 0; attempt < ATTEMPTS && (attempt === 0 || beyond().length > 0); attempt++) {
    const effort: Effort = { rounds: 5, calls: 1000 };
    for (const { ratios } of [
      await measureFirstAnswer(folder, socket, effort),
      await measureCalls(folder, socket, effort),
    ])
      for (const one of ratios) {
        const former = best.get(one.goal);
        if (former === undefined || one.ratio.median < former.ratio.median) best.set(one.goal, one);
      }
    console.log(goalTable({ ratios: [...best.values()] }));
  }
  for (const { goal } of beyond()) console.error(`beyond its bound: ${goal}`);
  if (beyond().length > 0) process.exitCode = 1;
}

async function measureAll(): Promise<Result> {
  const effort: Effort = { rounds: Number(values.rounds), calls: 2000 };
  // What takes long is measured less often.
  const less: Effort = { ...effort, rounds: Math.min(effort.rounds, 7) };
  const results = [
    await measureFirstAnswer(folder, socket, effort),
    await measureCalls(folder, socket, effort),
    await measureDecoders(folder, less),
    await measureTypes(folder, less),
    await onEngine((path) => measureEngine(folder, path, busyboxImage, less)),
  ];
  const result = {
    tables: results.flatMap(({ tables }) => tables),
    ratios: results.flatMap(({ ratios }) => ratios),
  };
  console.log(goalTable(result));
  return result;
}

async function onEngine<T>(work: (socket: string) => Promise<T>): Promise<T> {
  const engine = await privateEngine(console.log, { engine: 'd28' });
  try {
    return await work(engine.uri.replace('unix://', ''));
  } finally {
    await engine.stop();
  }
}
