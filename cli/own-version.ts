import { createRequire } from 'node:module';

// By the package's name: the file is not where it is in the sources.
const { version }: { version: string } = createRequire(import.meta.url)('fairlead/package.json');

/** The version of this package. */
export const ownVersion = version;
