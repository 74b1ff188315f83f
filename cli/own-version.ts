import { createRequire } from 'node:module';

// The file is found by the package's name, because its relative path differs between the sources and dist/.
const { version }: { version: string } = createRequire(import.meta.url)('fairlead/package.json');

/** The version of this package. */
export const ownVersion = version;
