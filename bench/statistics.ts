export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Returns the value below which a share of the samples lies. */
function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

/** A ratio over several rounds: its median, and the range in which half of the rounds lie. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Compares two series, round by round: a slow moment of the machine affects both values of its round.
 *
 * @throws RangeError The series have no round in common.
 */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const ratios = ours.flatMap((value, round) => {
    const other = theirs[round];
    return other === undefined || other <= 0 ? [] : [value / other];
  });
  if (ratios.length === 0) throw new RangeError('there is nothing to compare');
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

export const showRatio = ({ median: middle, low, high }: Ratio): string =>
  `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

/** Returns a list that begins elsewhere in each round, so that no contender always follows the same one. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const start = round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
