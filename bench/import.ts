/**
 * Measures the cost of importing the built package: time and memory of whole processes, compared with bare node and
 * with undici alone. Run `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

const entry = (path: string) => fileURLToPath(new URL(`../dist/generated/docker/${path}`, import.meta.url));

const programs = {
  'bare node': '',
  "import 'fairlead'": `await import(${JSON.stringify(entry('index.js'))});`,
  "import 'fairlead/v1.41'": `await import(${JSON.stringify(entry('v1.41/index.js'))});`,
  "import 'undici'": "await import('undici');",
};

const runs = 15;
const report = 'console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS }))';
const samples = new Map(
  Object.keys(programs).map((name) => [name, { ms: [] as number[], rss: [] as number[] }]),
);

// The programs run in turn, so that a slow moment of the machine affects all of them.
for (let run = -1; run < runs; run++) {
  for (const [name, program] of Object.entries(programs)) {
    const start = performance.now();
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `${program}${report}`],
      { encoding: 'utf8', cwd: fileURLToPath(new URL('..', import.meta.url)) },
    );
    const ms = performance.now() - start;
    if (status !== 0) throw new Error(stderr);
    // The first round only fills the disk cache.
    if (run < 0) continue;
    samples.get(name)?.ms.push(ms);
    samples.get(name)?.rss.push(JSON.parse(stdout).rss / 1024);
  }
}

const bare = samples.get('bare node')!;
console.table(
  Object.fromEntries(
    [...samples].map(([name, { ms, rss }]) => [
      name,
      {
        'ms, median': Number(median(ms).toFixed(1)),
        'over bare node': Number((median(ms) - median(bare.ms)).toFixed(1)),
        'MB, median': Number(median(rss).toFixed(1)),
        'MB over bare node': Number((median(rss) - median(bare.rss)).toFixed(1)),
      },
    ]),
  ),
);
