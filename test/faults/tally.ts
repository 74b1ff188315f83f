/** What became of many calls: how often each kind ended in which way, and what should not have happened. */
import { FairleadError } from 'fairlead';

/** The outcome of a call with the right result. */
export const RIGHT = 'right';

/** The number of calls by kind, and by outcome: `RIGHT`, or the code of an error. */
export type Outcomes = Readonly<Record<string, Readonly<Record<string, number>>>>;

export class Tally {
  #outcomes: Outcomes = {};
  /** The first error of each message. */
  readonly #faults = new Map<string, string>();
  /** What no fault of an engine excuses: a wrong result, or an error that is not fairlead's. */
  get faults(): string[] {
    return [...this.#faults.values()];
  }

  readonly #underWay = new Set<{ readonly kind: string; readonly since: number }>();

  /**
   * Waits for a call, and counts its outcome.
   *
   * @param call Rejects with an error that is not fairlead's if its result is wrong.
   * @returns The outcome.
   */
  async count(kind: string, call: () => Promise<void>): Promise<string> {
    const entry = { kind, since: Date.now() };
    this.#underWay.add(entry);
    const outcome = await this.#outcome(kind, call);
    this.#underWay.delete(entry);
    const all = this.#outcomes[kind];
    this.#outcomes = { ...this.#outcomes, [kind]: { ...all, [outcome]: (all?.[outcome] ?? 0) + 1 } };
    return outcome;
  }

  get outcomes(): Outcomes {
    return this.#outcomes;
  }

  /** Returns the outcomes so far, and counts from 0 again. */
  take(): Outcomes {
    const outcomes = this.#outcomes;
    this.#outcomes = {};
    return outcomes;
  }

  async #outcome(kind: string, call: () => Promise<void>): Promise<string> {
    try {
      await call();
      return RIGHT;
    } catch (error) {
      if (error instanceof FairleadError) return error.code;
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      if (!this.#faults.has(message)) this.#faults.set(message, `${kind}: ${stack}`);
      return 'wrong';
    }
  }

  /** The kinds of the calls that began before a time and have not settled. */
  unsettled(before: number): string[] {
    return [...this.#underWay].filter(({ since }) => since < before).map(({ kind }) => kind);
  }

  /** The number of calls of a kind that are under way. */
  underWay(kind: string): number {
    return [...this.#underWay].filter((each) => each.kind === kind).length;
  }
}
