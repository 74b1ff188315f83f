/** A timer that is armed, pushed back and disarmed many times. A timer of 0 ms never fires. */
export class RepeatTimer {
  readonly #delay: number;
  readonly #fire: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(delay: number, fire: () => void) {
    this.#delay = delay;
    this.#fire = fire;
  }

  /** Starts the timer, or restarts it. */
  arm(): void {
    if (this.#delay === 0) return;
    if (this.#timer === undefined) this.#timer = setTimeout(this.#fire, this.#delay);
    else this.#timer.refresh();
  }

  /** Restarts the timer if it runs. */
  restart(): void {
    this.#timer?.refresh();
  }

  disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
