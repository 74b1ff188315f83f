/** The programs that are measured, and the folder in which their packages are installed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inRepository } from '../codegen/paths.js';

const folder = inRepository('bench');

/** Runs a program to its end, and returns what the program prints. */
export async function output(program: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`);
  return text;
}

/** A folder in which the contenders are installed, as they are published. */
export interface Installed extends AsyncDisposable {
  readonly folder: string;
}

/** Packs fairlead, and installs it beside its peers. */
export async function install(): Promise<Installed> {
  const installed = await mkdtemp(join(tmpdir(), 'fairlead-bench-'));
  const npm = (...args: string[]) => output('npm', [...args, '--loglevel=error'], installed);
  await copyFile(join(folder, 'package.json'), join(installed, 'package.json'));
  const packed = await output(
    'npm',
    ['pack', '--loglevel=error', '--pack-destination', installed],
    inRepository(''),
  );
  await npm('install', '--no-audit', '--no-fund', `./${packed.trim().split('\n').at(-1)}`);
  await mkdir(join(installed, 'contenders'));
  for (const name of await readdir(folder))
    if (name.endsWith('.mjs')) await copyFile(join(folder, name), join(installed, name));
  for (const name of await readdir(join(folder, 'contenders')))
    await copyFile(join(folder, 'contenders', name), join(installed, 'contenders', name));
  return { folder: installed, [Symbol.asyncDispose]: () => rm(installed, { recursive: true, force: true }) };
}

/** A program that answers each line of its input with a line. */
export interface Worker {
  ask(line: string): Promise<string>;
  end(): Promise<void>;
}

export function startWorker(args: readonly string[], cwd: string): Worker {
  const child = spawn(process.execPath, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(line) {
      if (line !== '') child.stdin.write(`${line}\n`);
      const { done, value } = await lines.next();
      if (done) throw new Error(`${args.join(' ')} has ended`);
      return value;
    },
    async end() {
      child.stdin.end();
      if (child.exitCode === null) {
        child.kill();
        await once(child, 'close');
      }
    },
  };
}
