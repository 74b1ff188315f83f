/** The files of sockets: which of them this user may open. */
import { accessSync, constants, existsSync } from 'node:fs';

/** Tells if this user may read and write a file. */
export function mayOpen(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Tells why a file may not be opened: `/a.sock is not there`. */
export function whyNotOpened(path: string): string {
  return `${path} ${existsSync(path) ? 'may not be opened by this user' : 'is not there'}`;
}
