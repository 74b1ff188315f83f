/** A thing of the API through all versions, as the facts are gathered. */
import type { Kind } from './data.js';
import type { State } from './states.js';

export class Thing {
  /** By the number of the version. */
  readonly states: (Omit<State, 'values'> | undefined)[] = [];
  readonly inner = new Map<string, Thing>();
  note = '';
  words: string | undefined;
  /** By correction: the versions in which the correction touches this thing. */
  readonly touches = new Map<string, Set<number>>();

  constructor(
    readonly kind: Kind,
    readonly name: string,
  ) {}

  /** The inner thing of a kind and a name, made at its first mention. */
  part(kind: Kind, name: string): Thing {
    const key = `${kind} ${name}`;
    const found = this.inner.get(key) ?? new Thing(kind, name);
    this.inner.set(key, found);
    return found;
  }

  find(kind: Kind, name: string): Thing | undefined {
    return this.inner.get(`${kind} ${name}`);
  }

  /** Notes the state in a version, and the values of an enum as things of their own. */
  set(version: number, { type, flags, values }: State): void {
    this.states[version] = { type, flags };
    for (const value of values) this.part('value', value).states[version] = { type: '', flags: 0 };
  }

  touch(correction: string, version: number): void {
    this.touches.set(correction, (this.touches.get(correction) ?? new Set()).add(version));
  }
}
