/** Keeping no more than a progress needs, however long the stream. */

/** So many layers, images, vertices and parts of vertices are kept; an engine has fewer of each. */
export const MAX_ENTRIES = 4_096;
/** So many warnings are kept. */
export const MAX_WARNINGS = 100;
/** So many characters of output are kept. */
const MAX_OUTPUT = 65_536;

/** Values by key in the order of their appearance, the first so many of them. */
export class BoundedMap<V> {
  readonly #values = new Map<string, V>();
  readonly #limit: number;
  #list: readonly V[] | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: V): void {
    if (this.#values.size >= this.#limit && !this.#values.has(key)) return;
    this.#values.set(key, value);
    this.#list = undefined;
  }

  /** All values; the same array until something changes. */
  list(): readonly V[] {
    this.#list ??= [...this.#values.values()];
    return this.#list;
  }
}

/** The end of a text that grows. */
export class BoundedText {
  #text = '';

  add(text: string): void {
    this.#text += text;
    // Cutting costs, so it is not done for every piece.
    if (this.#text.length > 2 * MAX_OUTPUT) this.#text = this.#text.slice(-MAX_OUTPUT);
  }

  toString(): string {
    return this.#text.slice(-MAX_OUTPUT);
  }
}
