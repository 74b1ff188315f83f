/** A program that does nothing: what Node itself costs. */
export async function load() {}
