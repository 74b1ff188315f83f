import { program } from './programs.js';

/**
 * Gives the docker CLI of a Debian package that is unpacked but not installed.
 *
 * @returns The beginning of a command line; the CLI's own arguments follow it.
 * @throws Error Debian's packages cannot be fetched.
 */
export const dockerCli = (): Promise<[program: string, ...args: string[]]> => program('bin/docker');
