import { randomBytes } from 'node:crypto';

/** A name that nothing else has, in a registry either: those of all engines keep their data in one place. */
export function unique(what = 'fairlead'): string {
  return `${what}-${randomBytes(6).toString('hex')}`;
}
