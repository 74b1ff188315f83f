/** Builds the package's files in `dist`, in which tsc has put all declarations. */
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { prune } from './declarations.js';
import { declarations, engines, programs } from './entries.js';
import { root } from './paths.js';
import { regroup } from './regroup.js';

const folder = join(root, 'dist');
for (const { unpinned, pinned } of engines) await regroup(folder, unpinned, pinned);
await prune(folder, declarations);
await bundle(programs, folder);
