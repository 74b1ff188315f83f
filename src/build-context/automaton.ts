/** Runs a program on texts. */
import { type CharSet, has } from './char-set.js';
import type { Assertion } from './go-expression.js';
import { WORD } from './named-sets.js';
import type { Program } from './program.js';

/** What is on one side of a place in the text, as far as an assertion can tell. */
type Side = 'edge' | 'word' | 'other';

/** All that matters of the characters before a place in the text. */
interface State {
  /** The result if it is known whatever follows. */
  readonly result: boolean | undefined;
  /** The steps to try at this place. */
  readonly steps: readonly number[];
  readonly before: Side;
  /** The states after a further character, by the kind of this character, as far as they are known. */
  readonly after: (State | undefined)[];
  /** The result if the text ends here, once it is known. */
  atEnd: boolean | undefined;
}

const MATCHED: State = { result: true, steps: [], before: 'other', after: [], atEnd: true };
const FAILED: State = { result: false, steps: [], before: 'other', after: [], atEnd: false };

/** The size of all lists in the states of an automaton at which the automaton forgets its states. */
const MOST_KNOWN = 1 << 16;
/** The most steps of a state that is kept. Larger states hardly occur twice. */
const MOST_STEPS_KEPT = 1 << 10;
const ASCII = 128;

/**
 * Tells if a program matches a part of a text, in time that is at most the length of the text × the length of the
 * program.
 *
 * All ways through the program are followed at once, character by character, so that no way is tried again. The set of
 * the steps reached is a state. States and the ways between them are kept, so that a character usually costs two look-ups.
 */
export class Automaton {
  readonly #program: Program;
  readonly #assertsWords: boolean;
  /** The first characters of the kinds, sorted. The program does not tell characters of one kind apart. */
  readonly #kinds: readonly number[];
  readonly #kindsOfAscii: Uint32Array;
  #states = new Map<string, State>();
  #known = 0;
  #start: State | undefined;
  /** For each step, the last visit in which the step was reached. */
  readonly #reached: Uint32Array;
  #visit = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#assertsWords = program.steps.some(
      (step) => step.kind === 'assertion' && assertsWords(step.assertion),
    );
    const sets = new Set<CharSet>(this.#assertsWords ? [WORD] : []);
    for (const step of program.steps) if (step.kind === 'set') sets.add(step.set);
    this.#kinds = kindsOf(sets);
    this.#kindsOfAscii = asciiKinds(this.#kinds);
    this.#reached = new Uint32Array(program.steps.length);
  }

  matches(text: string): boolean {
    const state = this.#run(text);
    state.atEnd ??= this.#reach(state, 'edge') === undefined;
    return state.atEnd;
  }

  /** Returns false if no text that begins with this one and is longer matches. */
  mayMatchAfter(beginning: string): boolean {
    return this.#run(beginning).result !== false;
  }

  #run(text: string): State {
    this.#start ??= this.#state(this.#program.starts, 'edge');
    const kinds = this.#kindsOfAscii;
    let state = this.#start;
    for (let at = 0; at < text.length && state.result === undefined; at++) {
      const unit = text.charCodeAt(at);
      let kind: number;
      if (unit < ASCII) {
        kind = kinds[unit]!;
      } else {
        const codePoint = text.codePointAt(at)!;
        if (codePoint > 0xffff) at++;
        kind = this.#find(codePoint);
      }
      state = state.after[kind] ?? this.#follow(state, kind);
    }
    return state;
  }

  #find(codePoint: number): number {
    let low = 0;
    let high = this.#kinds.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#kinds[middle]! <= codePoint) low = middle;
      else high = middle;
    }
    return low;
  }

  #follow(state: State, kind: number): State {
    const codePoint = this.#kinds[kind]!;
    const side = this.#assertsWords && has(WORD, codePoint) ? 'word' : 'other';
    const reached = this.#reach(state, side);
    if (reached === undefined) {
      state.after[kind] = MATCHED;
      return MATCHED;
    }
    const { steps, restarts } = this.#program;
    const following = new Set(restarts);
    for (const index of reached) {
      const step = steps[index]!;
      if (step.kind === 'set' && has(step.set, codePoint)) following.add(step.next);
    }
    if (following.size > MOST_STEPS_KEPT) return this.#newState([...following], side);
    const next =
      following.size === 0
        ? FAILED
        : this.#state(
            [...following].sort((a, b) => a - b),
            side,
          );
    state.after[kind] = next;
    return next;
  }

  /** The steps of a state that take a character, and those that are reached without one. Undefined if there is a match. */
  #reach(state: State, after: Side): number[] | undefined {
    const { steps } = this.#program;
    const { before } = state;
    const visit = ++this.#visit;
    const reached: number[] = [];
    const waiting = [...state.steps];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (this.#reached[index] === visit) continue;
      this.#reached[index] = visit;
      const step = steps[index]!;
      if (step.kind === 'match') return undefined;
      if (step.kind === 'set') reached.push(index);
      else if (step.kind === 'fork') waiting.push(step.next, step.other);
      else if (holds(step.assertion, before, after)) waiting.push(step.next);
    }
    return reached;
  }

  #state(steps: readonly number[], before: Side): State {
    const key = `${before} ${steps.join()}`;
    let state = this.#states.get(key);
    if (state === undefined) {
      const size = steps.length + this.#kinds.length;
      if (this.#known + size > MOST_KNOWN) this.#forget();
      this.#known += size;
      state = this.#newState(steps, before);
      this.#states.set(key, state);
    }
    return state;
  }

  #newState(steps: readonly number[], before: Side): State {
    const after = new Array<State | undefined>(this.#kinds.length).fill(undefined);
    return { result: undefined, steps, before, after, atEnd: undefined };
  }

  #forget(): void {
    this.#states = new Map();
    this.#start = undefined;
    this.#known = 0;
  }
}

function assertsWords(assertion: Assertion): boolean {
  return assertion === 'boundary' || assertion === 'no boundary';
}

function holds(assertion: Assertion, before: Side, after: Side): boolean {
  switch (assertion) {
    case 'begin':
      return before === 'edge';
    case 'end':
      return after === 'edge';
    case 'boundary':
      return (before === 'word') !== (after === 'word');
    case 'no boundary':
      return (before === 'word') === (after === 'word');
  }
}

/** The first characters of the ranges that no set divides. */
function kindsOf(sets: ReadonlySet<CharSet>): number[] {
  const bounds = new Set([0]);
  for (const set of sets) {
    for (let at = 0; at < set.length; at += 2) bounds.add(set[at]!).add(set[at + 1]! + 1);
  }
  return [...bounds].sort((a, b) => a - b);
}

function asciiKinds(kinds: readonly number[]): Uint32Array {
  const ofAscii = new Uint32Array(ASCII);
  for (let codePoint = 0, kind = 0; codePoint < ASCII; codePoint++) {
    if (kinds[kind + 1] === codePoint) kind++;
    ofAscii[codePoint] = kind;
  }
  return ofAscii;
}
