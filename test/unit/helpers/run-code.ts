/** Runs TypeScript that is given as text, in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LIMIT } from '../../../engines/limit.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ended {
  /** The text on stdout and stderr, without white space around it. */
  readonly output: string;
  readonly exitCode: number | null;
  /** The signal that ended the process; null if it ended by itself. */
  readonly signal: string | null;
}

/** Runs a module whose imports start at the repository's root. Kills the process after `LIMIT`. */
export async function runCode(program: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: root,
    timeout: LIMIT,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ output: output.trim(), exitCode, signal }));
  });
}
