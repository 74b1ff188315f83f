import { command } from './command.js';

export interface Cable {
  /** The addresses of the two engines, in the order of the arguments. */
  addresses: readonly [string, string];
  remove(): Promise<void>;
}

/** The name that the kernel gives to the other end of the first interface, when no name is asked for. */
const otherEnd = 'veth0';
const name = 'cable';

/** Runs `ip` in the network of a process. The program is the engine's busybox, since the machine may have no `ip`. */
const ip = (pid: number, ...args: string[]): Promise<string> =>
  command('nsenter', ['--net', '--mount', '--target', String(pid), '/bin/busybox', 'ip', ...args]);

/**
 * Lets two engines reach each other. Without a cable, their networks have no route out. An engine has one cable at a
 * time, and loses it on a restart.
 *
 * @param one The id of a process in the network of the first engine.
 * @param other The id of a process in the network of the second engine.
 */
export async function cable(one: number, other: number): Promise<Cable> {
  // RFC 5737 reserves these addresses for documentation, so no network uses them.
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
