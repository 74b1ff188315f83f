/** Collections with a size limit, so that a long stream of records does not fill the memory. */

/** The limit for layers, for images, for vertices, and for parts of vertices. An engine reports fewer of each. */
export const MAX_ENTRIES = 4_096;
/** The limit for warnings. */
export const MAX_WARNINGS = 100;
/** The limit for output, in characters. */
const MAX_OUTPUT = 65_536;

/** Values by key, in the order of their appearance. New keys are ignored once the limit is reached. */
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

  /** All values. The result is the same array until a value changes. */
  list(): readonly V[] {
    this.#list ??= [...this.#values.values()];
    return this.#list;
  }
}

/** A text that grows, of which only the end is kept. */
export class BoundedText {
  #text = '';

  add(text: string): void {
    this.#text += text;
    // Cutting a text is slow, so it is not done for every piece.
    if (this.#text.length > 2 * MAX_OUTPUT) this.#text = this.#text.slice(-MAX_OUTPUT);
  }

  toString(): string {
    return this.#text.slice(-MAX_OUTPUT);
  }
}
