import { eventually } from './eventually.js';

/** Removes what the engine refuses to remove while something that is about to go still uses it. */
export async function unused(what: string, remove: () => Promise<unknown>): Promise<void> {
  await eventually(`${what} is no longer in use`, () =>
    remove().then(
      () => true,
      () => false,
    ),
  );
}
