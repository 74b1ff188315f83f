/** Starts the command `fairlead` as a user does. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { root } from './programs.js';

export interface CommandLine {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Resolves when stdout matches the pattern. Rejects if the command ends before. */
  until(pattern: RegExp): Promise<void>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  /** The exit code; null if a signal ended the command. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

export interface CommandLineOptions {
  /** Additional variables. The others are those of the tests, except those that name an engine. */
  readonly env?: Readonly<Record<string, string>>;
  /** Stdin and stdout look like a terminal. @default false */
  readonly terminal?: boolean;
}

const noEngine = {
  DOCKER_HOST: undefined,
  DOCKER_CONTEXT: undefined,
  DOCKER_API_VERSION: undefined,
  DOCKER_CONFIG: '/nonexistent',
};

const terminal = 'process.stdin.isTTY = process.stdout.isTTY = true; process.stdout.columns = 200';

/** Starts the command. It is killed at the end of the test. */
export function startFairlead(args: readonly string[], options: CommandLineOptions = {}): CommandLine {
  const imports = [
    ...(options.terminal ? ['--import', `data:text/javascript,${encodeURIComponent(terminal)}`] : []),
    ...['--import', 'tsx'],
  ];
  const env = { ...process.env, ...noEngine, FAIRLEAD_REPL_HISTORY: '', ...options.env };
  const child = spawn(process.execPath, [...imports, 'cli/main.ts', ...args], {
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

/** Runs the command with an input until it ends. */
export function fairlead(
  args: readonly string[],
  { input = '', ...options }: CommandLineOptions & { input?: string | Uint8Array } = {},
): Promise<Ended> {
  const { child, ended } = startFairlead(args, options);
  child.stdin.end(input);
  return ended;
}
