/** Categories of operations, and the names of their types. */
import { operationsOf, type Swagger } from './swagger.js';

/**
 * The category of an operation: the first segment of its path (`containers`, `_ping`), or the first two after a prefix
 * (`libpod/containers`).
 *
 * @param prefixes the first segments that are followed by another one of the category
 * @throws {Error} Nothing that could be a category follows a prefix.
 */
export function categoryOf(path: string, prefixes: readonly string[]): string {
  const [, first = '', second = ''] = path.split('/');
  if (!prefixes.includes(first)) return first;
  if (!/^\w/.test(second)) throw new Error(`the path ${path} has no category below /${first}`);
  return `${first}/${second}`;
}

/** The categories of a document, in the order of their first operations. */
export function categoriesOf(document: Swagger, prefixes: readonly string[]): string[] {
  return [...new Set(operationsOf(document).map(({ path }) => categoryOf(path, prefixes)))];
}

/** The stem of a category's type names: `Containers`, `Ping` of `_ping`, `LibpodContainers` of `libpod/containers`. */
export function categoryStem(category: string): string {
  return category
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** The type that has a category's operations as methods. */
export const categoryType = (category: string) => `${categoryStem(category)}Category`;
/** The type that has the shapes of a category's operations, for `invoke`. */
export const categoryShapes = (category: string) => `${categoryStem(category)}Shapes`;
