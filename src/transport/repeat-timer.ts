/** A timer that is armed, pushed back and disarmed many times. A timer of 0 ms never fires. */
export class RepeatTimer {
  readonly #delay: number;
  readonly #fire: () => void;
  #timer: NodeJS.Timeout | undefined;
  #counts = true;

  constructor(delay: number, fire: () => void) {
    this.#delay = delay;
    this.#fire = fire;
  }

  /** Starts the timer, or restarts it. */
  arm(): void {
    if (this.#delay === 0) return;
    if (this.#timer !== undefined) {
      this.#timer.refresh();
      return;
    }
    this.#timer = setTimeout(this.#fire, this.#delay);
    if (!this.#counts) this.#timer.unref();
  }

  /** Restarts the timer if it runs. */
  restart(): void {
    this.#timer?.refresh();
  }

  /** Lets the process end while the timer runs, now and whenever it is armed later. */
  unref(): void {
    this.#counts = false;
    this.#timer?.unref();
  }

  ref(): void {
    this.#counts = true;
    this.#timer?.ref();
  }

  disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
