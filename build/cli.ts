/** Builds the package's files in `dist`, in which tsc has put all declarations. */
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { prune } from './declarations.js';
import { declarations, programs } from './entries.js';
import { root } from './paths.js';

const folder = join(root, 'dist');
await prune(folder, declarations);
await bundle(programs, folder);
