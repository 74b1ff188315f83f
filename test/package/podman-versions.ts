import { readdirSync } from 'node:fs';
import { inRepository } from '../../codegen/paths.js';

/** The releases of Podman that have an entry of the package: `v5.8`. */
export function podmanVersions(): string[] {
  return readdirSync(inRepository('generated/podman')).filter((name) => /^v\d/.test(name));
}
