import { program } from './programs.js';

/**
 * The docker CLI of a Debian package, which is not installed.
 *
 * @returns The command line, to be followed by the CLI's own arguments.
 * @throws Error where Debian's packages can't be fetched.
 */
export const dockerCli = (): Promise<[program: string, ...args: string[]]> => program('bin/docker');
