/** The goals, and the bounds at which the check fails: a shared machine is noisy, so the bounds are generous. */
export interface Goal {
  readonly name: string;
  readonly goal: number;
  readonly bound: number;
}

export const goals: readonly Goal[] = [
  { name: 'import fairlead / import undici, CPU', goal: 0.35, bound: 0.5 },
  { name: 'first answer of fairlead / of dockerode, CPU', goal: 0.45, bound: 0.65 },
  { name: 'first answer of fairlead / of a script on undici, CPU', goal: 0.75, bound: 0.95 },
  { name: 'a small call, one at a time / undici, CPU', goal: 1.25, bound: 1.6 },
  { name: 'a small call, 32 at once / undici, CPU', goal: 1.25, bound: 1.6 },
  { name: 'a small call, one at a time / dockerode, CPU', goal: 0.6, bound: 0.85 },
  { name: 'a list of 1,000 / undici and JSON.parse, CPU', goal: 1.1, bound: 1.35 },
];
