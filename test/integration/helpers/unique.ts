import { randomBytes } from 'node:crypto';

/** A unique name. It is unique in registries too, since the registries of all engines share their data. */
export function unique(what = 'fairlead'): string {
  return `${what}-${randomBytes(6).toString('hex')}`;
}
