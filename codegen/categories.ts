/** The category of an operation is the first segment of its path: `containers`, `_ping`. */
export function categoryOf(path: string): string {
  return path.split('/')[1]!;
}

/** The stem of a category's type names: `containers` is `Containers`, `_ping` is `Ping`. */
export function categoryStem(category: string): string {
  return category
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** The category's operations as methods, and what `invoke` needs to know of them. */
export const categoryType = (category: string) => `${categoryStem(category)}Category`;
export const categoryShapes = (category: string) => `${categoryStem(category)}Shapes`;
