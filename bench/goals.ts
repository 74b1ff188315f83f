/** The goals of the ratios, and the bounds at which the check fails. A shared machine is noisy, so the bounds are generous. */
export interface Goal {
  readonly name: string;
  readonly goal: number;
  /** Absent if the check does not measure the ratio. */
  readonly bound?: number;
}

export const goals: readonly Goal[] = [
  { name: 'import fairlead / import undici, CPU', goal: 0.35, bound: 0.55 },
  { name: 'first answer of fairlead / of dockerode, CPU', goal: 0.45, bound: 0.7 },
  { name: 'first answer of fairlead / of a script on undici, CPU', goal: 0.75, bound: 1 },
  { name: 'a small call, one at a time / undici, CPU', goal: 1.25, bound: 1.7 },
  { name: 'a small call, 32 at once / undici, CPU', goal: 1.25, bound: 1.7 },
  { name: 'a small call, one at a time / dockerode, CPU', goal: 0.6, bound: 0.95 },
  { name: 'a list of 1,000 / undici and JSON.parse, CPU', goal: 1.1, bound: 1.5 },
  { name: 'frames of 64 bytes, fairlead / dockerode, time', goal: 1 / 30 },
  { name: 'frames of 1024 bytes, fairlead / dockerode, time', goal: 1 / 10 },
  { name: 'frames of 16384 bytes, fairlead / dockerode, time', goal: 1 / 3 },
  { name: 'records, lines / JSON.parse per line, time', goal: 1.2 },
  { name: 'records, no line ends / JSON.parse per line, time', goal: 1.2 },
  { name: 'compiling with a pinned version / an empty program, time', goal: 1.15 },
  { name: 'compiling with fairlead / an empty program, time', goal: 1.25 },
  { name: 'logs of an engine, fairlead / undici, time', goal: 1.02 },
  { name: 'logs of an engine, fairlead / undici, CPU', goal: 1.1 },
  { name: 'output of a command, fairlead / undici, time', goal: 1.02 },
  { name: 'output of a command, fairlead / undici, CPU', goal: 1.1 },
  { name: 'an archive of an engine, fairlead / undici, time', goal: 1.02 },
  { name: 'an archive of an engine, fairlead / undici, CPU', goal: 1.1 },
  { name: 'an archive for an engine, fairlead / undici, time', goal: 1.02 },
  { name: 'an archive for an engine, fairlead / undici, CPU', goal: 1.1 },
];

/** @throws RangeError There is no such goal. */
export function goalOf(name: string): Goal {
  const goal = goals.find((one) => one.name === name);
  if (goal === undefined) throw new RangeError(`goals.ts has no goal "${name}"`);
  return goal;
}
