/** The longest line of imports and exports that stays in one piece, in characters. */
const lineWidth = 120;

/** An import or export of names from a file: on one line if that is short enough, and else one name a line. */
export function nameList(
  verb: 'import type' | 'export type',
  names: readonly string[],
  file: string,
): string {
  const line = `${verb} { ${names.join(', ')} } from '${file}';`;
  if (line.length <= lineWidth) return line;
  return `${verb} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${file}';`;
}
