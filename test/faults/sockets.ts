/** The number of connections of this process. */
import { readdirSync, readlinkSync } from 'node:fs';

function isSocket(descriptor: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).startsWith('socket:');
  } catch {
    // It has been closed meanwhile.
    return false;
  }
}

/** Node does not tell of connections that let the process end, such as idle ones. Linux does. */
const sockets = (): number => readdirSync('/proc/self/fd').filter(isSocket).length;

export interface SocketGauge {
  /** The number of connections that are open and were not open when the gauge was made. */
  now(): number;
  /** The highest number since the gauge was made, or since the last call of this function. */
  most(): number;
  stop(): void;
}

export function gaugeSockets(): SocketGauge {
  const before = sockets();
  const now = () => sockets() - before;
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, now());
  }, 50).unref();
  return {
    now,
    most() {
      const highest = most;
      most = 0;
      return highest;
    },
    stop: () => clearInterval(timer),
  };
}
