/** Runs programs in processes of their own, as a user does. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LIMIT } from '../../../engines/limit.js';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ran {
  stdout: string;
  stderr: string;
  /** The exit code; null if the program was killed. */
  code: number | null;
}

/**
 * Runs a TypeScript program of this checkout.
 *
 * @param limit The time after which the program is killed, in milliseconds. @default `LIMIT`
 */
export async function runProgram(
  path: string,
  args: string[] = [],
  env: Record<string, string> = {},
  limit = LIMIT,
): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}
