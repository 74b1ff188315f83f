/** A member of a group: a socket, a timer, or something that has these. */
interface Member {
  ref(): unknown;
  unref(): unknown;
}

/**
 * All that keeps the process alive on behalf of one call. A call gets and loses sockets and timers over time: a member
 * that joins an unref'd group is unref'd at once.
 */
export class RefGroup {
  /** A list: a call has few members, and a set takes more time and memory than the rest of a small call's bookkeeping. */
  readonly #members: Member[] = [];
  #counts = true;

  add(member: Member): void {
    this.#members.push(member);
    if (!this.#counts) member.unref();
  }

  /** Removes a member, which keeps its state. */
  delete(member: Member): void {
    const place = this.#members.indexOf(member);
    if (place >= 0) this.#members.splice(place, 1);
  }

  ref(): void {
    this.#counts = true;
    for (const member of this.#members) member.ref();
  }

  unref(): void {
    this.#counts = false;
    for (const member of this.#members) member.unref();
  }
}
