/** Starts the command `fairlead` as a user does, in a process of its own. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { packed } from '../../package/packed.js';
import { root } from './programs.js';

/** The command of the package, as it is published. */
const command = join((await packed()).consumer, 'node_modules/.bin/fairlead');

export interface CommandLine {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Resolves when stdout matches the pattern. Rejects if the command ends before. */
  until(pattern: RegExp): Promise<void>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  /** The exit code, or null if a signal ended the command. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The output on stdout, not decoded. */
  readonly bytes: Buffer;
}

export interface CommandLineOptions {
  /** Variables beside those of the test process. Variables that name an engine are not inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** Makes the command believe that stdin and stdout are a terminal. */
  readonly terminal?: boolean;
}

const noEngine = {
  DOCKER_HOST: undefined,
  DOCKER_CONTEXT: undefined,
  DOCKER_API_VERSION: undefined,
  DOCKER_CONFIG: '/nonexistent',
};

const terminal = 'process.stdin.isTTY = process.stdout.isTTY = true; process.stdout.columns = 200';

/** Starts the command. The end of the test kills it. */
export function startFairlead(args: readonly string[], options: CommandLineOptions = {}): CommandLine {
  const imports = options.terminal
    ? ['--import', `data:text/javascript,${encodeURIComponent(terminal)}`]
    : [];
  const env = { ...process.env, ...noEngine, FAIRLEAD_REPL_HISTORY: '', ...options.env };
  const child = spawn(process.execPath, [...imports, command, ...args], {
    cwd: root,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  // The command may end before it has read its input.
  child.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  let stderr = '';
  const bytes = () => Buffer.concat(chunks);
  const stdout = () => bytes().toString();
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: stdout(), stderr, bytes: bytes() }));
  });
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!pattern.test(stdout())) return;
        child.stdout.off('data', look);
        resolve();
      };
      child.stdout.on('data', look);
      void ended.then((how) =>
        reject(new Error(`the command ended before stdout matched ${pattern}: ${JSON.stringify(how)}`)),
      );
      look();
    });
  return { child, until, ended };
}

/** Runs the command to its end, with an input on stdin. */
export function fairlead(
  args: readonly string[],
  { input = '', ...options }: CommandLineOptions & { input?: string | Uint8Array } = {},
): Promise<Ended> {
  const { child, ended } = startFairlead(args, options);
  child.stdin.end(input);
  return ended;
}
