/** Objects on an engine that are removed at the end of their test, even if the test fails. */
import { type Conn, close, connect, type Engine, fetch } from 'fairlead';
import { connect as connectPodman, type Engine as PodmanEngine } from 'fairlead/podman';
import { expect, onTestFinished } from 'vitest';
import { ask } from '../../../engines/ask.js';
import { busyboxImage } from '../../../engines/index.js';
import { unique } from './unique.js';

export { unique };

/** Removes an object after the test, without the code under test. A missing object is no failure. */
export function removeAfterwards(uri: string, path: string): void {
  onTestFinished(async () => {
    const { status, body } = await ask(uri, 'DELETE', path);
    if (status >= 400 && status !== 404) throw new Error(`DELETE ${path} answered ${status}: ${body}`);
  });
}

export const removeContainer = (uri: string, name: string) =>
  removeAfterwards(uri, `/containers/${name}?force=true&v=true`);
export const removeImage = (uri: string, name: string) => removeAfterwards(uri, `/images/${name}?force=true`);

/** An unpinned engine that is closed after the test. */
export function engineAt(uri: string): Engine {
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  return engine;
}

/** The same of Podman. */
export function podmanAt(uri: string): PodmanEngine {
  const engine = connectPodman({ uri });
  onTestFinished(() => engine.close());
  return engine;
}

/** A `conn` object that is closed after the test. */
export function connTo(uri: string, conn: Omit<Conn, 'uri'> = {}): Conn & { readonly uri: string } {
  const whole = { ...conn, uri };
  onTestFinished(() => close(whole));
  return whole;
}

/**
 * Creates a container that is removed after the test.
 *
 * @param config The body of the request without the image.
 * @returns The name of the container.
 */
export async function makeContainer(
  uri: string,
  config: object,
  { start = false }: { start?: boolean } = {},
): Promise<string> {
  const name = unique();
  removeContainer(uri, name);
  const conn = { uri };
  const body = { Image: busyboxImage, ...config };
  const common = { conn, method: 'post', throwException: true };
  await fetch({ ...common, url: '/containers/create', query: { name }, body });
  if (start) await fetch({ ...common, url: `/containers/${name}/start` });
  await close(conn);
  return name;
}

/**
 * Creates a container that has a file of zeros, and whose process runs on: when a process has ended, Podman unmounts its files
 * a moment later, even while it sends them, and says nothing.
 *
 * @param size In bytes.
 */
export async function makeFile(uri: string, path: string, size: number): Promise<string> {
  const Cmd = ['sh', '-c', `truncate -s ${size} /new; mv /new ${path}; sleep 600`];
  const id = await makeContainer(uri, { Cmd }, { start: true });
  const { containers } = engineAt(uri);
  await expect.poll(() => containers.ContainerArchiveInfo({ id, path }).then(() => true, String)).toBe(true);
  return id;
}
