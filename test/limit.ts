/**
 * How long a test waits for what must come, in milliseconds. Nothing that comes takes so long, however busy the machine is:
 * the limit ends what never comes. A limit near the usual time would judge the machine.
 */
export const LIMIT = 60_000;
