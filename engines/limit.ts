/**
 * How long tests, scenarios and the engines under test wait for what must come, in milliseconds. Nothing that comes takes so
 * long, however busy the machine is: the limit ends what never comes. A limit near the usual time would judge the machine.
 */
export const LIMIT = 120_000;
