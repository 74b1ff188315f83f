/**
 * Runs the integration tests and the conformance under the newest Node with long-term support. The engines are those of any other
 * run. Further arguments are vitest's.
 *
 *     npm run test:lts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname } from 'node:path';
import { inRepository } from '../../codegen/paths.js';
import { newestLts, node, programOf } from './programs.js';

const program = await programOf(node(newestLts));
console.log(`integration tests under ${program}`);
const vitest = inRepository('node_modules/vitest/vitest.mjs');
const tests = spawn(
  program,
  [vitest, 'run', '--project', 'integration', '--project', 'conformance', ...process.argv.slice(2)],
  {
    cwd: inRepository(''),
    stdio: 'inherit',
    // Programs that a test starts by the name `node` are of the same version.
    env: { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env['PATH']}` },
  },
);
const [code] = await once(tests, 'close');
process.exitCode = code ?? 1;
