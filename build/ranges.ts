/**
 * The files in which types stand, so that an entry reads few types that it does not need.
 *
 * The versions are halved, and the halves again. The types that the two versions at a cut both need stand in one file, which
 * is named after the versions that were cut. So an entry reads a file for each cut on the way to its version. No two types of
 * a file have one name, since a version needs both.
 */

/**
 * Returns the range of a type: the smallest range of halving that has all versions that need the type.
 *
 * @param first The index of the first version that needs the type.
 * @param last The index of the last one.
 * @param count The number of versions.
 */
export function rangeOf(first: number, last: number, count: number): readonly [from: number, to: number] {
  let [from, to] = [0, count - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (last <= middle) to = middle;
    else if (first > middle) from = middle + 1;
    else break;
  }
  return [from, to];
}
