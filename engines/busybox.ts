import { createReadStream } from 'node:fs';
import { ask } from './ask.js';
import { prepare } from './packages.js';
import { enginesUnderTest } from './suites.js';

/** The base image of the tests. */
export const busyboxImage = 'busybox:musl';

/**
 * A tar of a root file system of some 2 MB, for an image that comes from no registry: /bin with busybox and its
 * links, /etc with root as the only user.
 *
 * @throws Error where Debian's packages can't be fetched.
 */
export async function busyboxRootfs(): Promise<string> {
  return (await prepare(enginesUnderTest.d20.recipe, () => undefined)).rootfs;
}

/**
 * Imports a root file system as busybox:musl unless the engine has such an image.
 *
 * @param uri The engine's address.
 * @param rootfs Path of the tar.
 */
export async function importBusybox(uri: string, rootfs: string): Promise<void> {
  if ((await ask(uri, 'GET', `/images/${busyboxImage}/json`)).status === 200) return;
  const query = new URLSearchParams({ fromSrc: '-', repo: 'busybox', tag: 'musl' });
  query.append('changes', 'CMD ["sh"]');
  query.append('changes', 'ENV PATH=/bin');
  const { status, body } = await ask(uri, 'POST', `/images/create?${query}`, createReadStream(rootfs));
  // A failure after the answer has begun comes as a record of the stream, with status 200.
  if (status !== 200 || body.includes('"error"')) throw new Error(`${uri} did not import busybox: ${body}`);
}

/**
 * Pulls busybox:musl unless the engine has it.
 *
 * @throws Error with the engine's answer when it can't be pulled.
 */
export async function pullBusybox(uri: string): Promise<void> {
  if ((await ask(uri, 'GET', `/images/${busyboxImage}/json`)).status === 200) return;
  const { status, body } = await ask(uri, 'POST', '/images/create?fromImage=busybox&tag=musl');
  if (status !== 200 || body.includes('"error"')) throw new Error(`${uri} has no ${busyboxImage}: ${body}`);
}
