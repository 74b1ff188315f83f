/** Keeping no more than a progress needs, however long the stream. */

/** So many layers, images, vertices and parts of vertices are kept; an engine has fewer of each. */
export const MANY = 4_096;
/** So many warnings are kept. */
export const WARNINGS = 100;
/** So many characters of output are kept. */
const OUTPUT = 65_536;

/** Values by key in the order of their appearance, the first so many of them. */
export class FirstByKey<V> {
  readonly #values = new Map<string, V>();
  readonly #most: number;
  #list: readonly V[] | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: V): void {
    if (this.#values.size >= this.#most && !this.#values.has(key)) return;
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
export class Tail {
  #text = '';

  add(text: string): void {
    this.#text += text;
    // Cutting costs, so it is not done for every piece.
    if (this.#text.length > 2 * OUTPUT) this.#text = this.#text.slice(-OUTPUT);
  }

  toString(): string {
    return this.#text.slice(-OUTPUT);
  }
}
