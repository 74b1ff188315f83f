import { createReadStream } from 'node:fs';
import { ask } from './ask.js';
import { prepare } from './packages.js';
import { enginesUnderTest } from './suites.js';

/** The base image of the tests. */
export const busyboxImage = 'busybox:musl';

/**
 * Gives the path of a tar with a root file system of about 2 MB, for an image that needs no registry. It has /bin with
 * busybox and its links, and /etc with root as the only user.
 *
 * @throws Error Debian's packages cannot be fetched.
 */
export async function busyboxRootfs(): Promise<string> {
  return (await prepare(enginesUnderTest.d20.recipe, () => undefined)).rootfs;
}

/**
 * Imports a root file system as busybox:musl, unless the engine has this image already.
 *
 * @param uri The engine's address.
 * @param rootfs The path of the tar.
 */
export async function importBusybox(uri: string, rootfs: string): Promise<void> {
  if ((await ask(uri, 'GET', `/images/${busyboxImage}/json`)).status === 200) return;
  const query = new URLSearchParams({ fromSrc: '-', repo: 'busybox', tag: 'musl' });
  query.append('changes', 'CMD ["sh"]');
  query.append('changes', 'ENV PATH=/bin');
  const { status, body } = await ask(uri, 'POST', `/images/create?${query}`, createReadStream(rootfs));
  // If the import fails after the answer has begun, the status is 200 and the error is a record of the stream.
  if (status !== 200 || body.includes('"error"')) throw new Error(`${uri} did not import busybox: ${body}`);
}

/**
 * Pulls busybox:musl, unless the engine has this image already.
 *
 * @throws Error The pull fails; the message has the engine's answer.
 */
export async function pullBusybox(uri: string): Promise<void> {
  if ((await ask(uri, 'GET', `/images/${busyboxImage}/json`)).status === 200) return;
  const { status, body } = await ask(uri, 'POST', '/images/create?fromImage=busybox&tag=musl');
  if (status !== 200 || body.includes('"error"')) throw new Error(`${uri} has no ${busyboxImage}: ${body}`);
}
