/** A documentation comment of these lines, indented; nothing if there are none. */
export function comment(lines: readonly string[], indent = ''): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 0) return '';
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** That a thing is deprecated, and since when, as a tag. */
export function deprecatedTag(since: string | undefined): string[] {
  return [`@deprecated Since ${since}.`];
}

/** What a value is unless it is given, as a tag; nothing where that is not one plain value. */
export function defaultTag(value: unknown): string[] {
  if (value === undefined || value === null || value === '' || typeof value === 'object') return [];
  return [`@default ${JSON.stringify(value)}`];
}
