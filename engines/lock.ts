import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Waits, without a limit, until no other process holds the lock on `file`, and holds the lock while `body` runs.
 *
 * A child process holds the lock and ends when its standard input ends. So the kernel releases the lock in whatever way
 * this process ends, and no stale lock can remain.
 */
export async function withLock<T>(file: string, body: () => Promise<T>): Promise<T> {
  // The child has its own process group, so that Ctrl-C does not release the lock while this process still cleans up.
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
