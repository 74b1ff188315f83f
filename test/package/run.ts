import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever that is. */
export function attempt(program: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      { cwd, env: plainEnvironment(), maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

/** Runs a program that has to succeed. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<Ran> {
  const ran = await attempt(program, args, cwd);
  if (ran.code === 0) return ran;
  throw new Error(`${[program, ...args].join(' ')} ended with ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
}

/** Installs packages in a folder that has none yet. There is no going on without: it fails if npm has no network. */
export async function install(folder: string, ...packages: string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    await run('npm', ['install', '--no-audit', '--no-fund', ...packages], folder);
  } catch (cause) {
    throw new Error(`npm could not install ${packages.join(' and ')}: can it reach its registry?`, { cause });
  }
}

/** The environment without what npm and vitest add for the scripts that they run. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|VITEST|NODE_OPTIONS$|NODE_ENV$|TEST$)/.test(name),
    ),
  );
}
