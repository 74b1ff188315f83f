import { join } from 'node:path';
import { inRepository } from '../codegen/paths.js';

export const root = inRepository('');

/** The source of a JavaScript file of the package: `src/errors.js` → `…/src/errors.ts`. */
export const sourceOf = (path: string): string => join(root, path.replace(/\.js$/, '.ts'));
