import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs `body` while no other process holds the lock on `file`, waiting for it as long as it takes.
 *
 * The lock is a child that ends with its standard input: the kernel gives it back however this process ends, so
 * there is no stale lock to recover from.
 */
export async function withLock<T>(file: string, body: () => Promise<T>): Promise<T> {
  // In a process group of its own, so that Ctrl-C doesn't take the lock away while its owner still cleans up.
  const holder = spawn('flock', ['--exclusive', file, 'sh', '-c', 'echo locked; exec cat'], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(holder, 'close');
  try {
    const locked = await Promise.race([once(holder.stdout, 'data'), ended.then(() => undefined)]);
    if (locked === undefined) throw new Error(`Could not lock ${file}`);
    return await body();
  } finally {
    holder.stdin.end();
    await ended.catch(() => undefined);
  }
}
