import { program } from './programs.js';
import { enginesUnderTest, type PodmanName } from './suites.js';

/**
 * Gives the podman CLI of an engine under test. It is unpacked but not installed.
 *
 * @returns The beginning of a command line; the CLI's own arguments follow it.
 * @throws Error Debian's packages cannot be fetched.
 */
export const podmanCli = (name: PodmanName): Promise<[program: string, ...args: string[]]> =>
  program('bin/podman', enginesUnderTest[name].recipe);
