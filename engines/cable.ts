import { command } from './command.js';

export interface Cable {
  /** Of the two engines, in their own order. */
  addresses: readonly [string, string];
  remove(): Promise<void>;
}

/** An interface that is made without a name for its other end gets this one, where it is the first. */
const otherEnd = 'veth0';
const name = 'cable';

/** Runs `ip` in the network of a process. It is the engine's busybox, as the machine may have none. */
const ip = (pid: number, ...args: string[]): Promise<string> =>
  command('nsenter', ['--net', '--mount', '--target', String(pid), '/bin/busybox', 'ip', ...args]);

/**
 * Lets two engines reach each other, whose networks lead nowhere otherwise. An engine has one cable at a time, and
 * loses it when it is restarted.
 *
 * @param one A process in the network of the one.
 * @param other A process in the network of the other.
 */
export async function cable(one: number, other: number): Promise<Cable> {
  // Of the addresses that no network is ever to have (RFC 5737).
  const addresses = ['192.0.2.1', '192.0.2.2'] as const;
  await ip(one, 'link', 'add', name, 'type', 'veth');
  await ip(one, 'link', 'set', otherEnd, 'netns', String(other));
  await ip(other, 'link', 'set', otherEnd, 'name', name);
  for (const [at, pid] of [one, other].entries()) {
    await ip(pid, 'addr', 'add', `${addresses[at]}/24`, 'dev', name);
    await ip(pid, 'link', 'set', name, 'up');
  }
  return {
    addresses,
    async remove() {
      await ip(one, 'link', 'del', name);
    },
  };
}
