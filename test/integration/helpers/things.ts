/** Things on an engine that go when the test that made them is over, whether it passed or not. */
import { type Conn, close, connect, type Engine, fetch } from 'fairlead';
import { onTestFinished } from 'vitest';
import { ask } from '../../../engines/ask.js';
import { busyboxImage } from '../../../engines/index.js';
import { unique } from './unique.js';

export { unique };

/** Removes a thing after the test, past what is under test. One that is gone already is no failure. */
export function removeAfterwards(uri: string, path: string): void {
  onTestFinished(async () => {
    const { status, body } = await ask(uri, 'DELETE', path);
    if (status >= 400 && status !== 404) throw new Error(`DELETE ${path} answered ${status}: ${body}`);
  });
}

export const removeContainer = (uri: string, name: string) =>
  removeAfterwards(uri, `/containers/${name}?force=true&v=true`);
export const removeImage = (uri: string, name: string) => removeAfterwards(uri, `/images/${name}?force=true`);

/** An unpinned engine, closed after the test. */
export function engineAt(uri: string): Engine {
  const engine = connect({ uri });
  onTestFinished(() => engine.close());
  return engine;
}

/** A connection as data, closed after the test. */
export function connTo(uri: string, conn: Omit<Conn, 'uri'> = {}): Conn & { readonly uri: string } {
  const whole = { ...conn, uri };
  onTestFinished(() => close(whole));
  return whole;
}

/**
 * Makes a container, to be removed after the test.
 *
 * @param config The body of the request to create it, beside the image.
 * @returns Its name.
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
