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

/** The names that formats go by, where specs have others, or none where they tell a caller nothing. */
const formatNames: Readonly<Record<string, string | undefined>> = {
  dateTime: 'date-time',
  CIDR: 'cidr',
  // Bodies are typed; what is JSON is typed as what it means; an integer is one.
  binary: undefined,
  json: undefined,
  int: undefined,
};

/** What a number or a text is, as a tag: the format of a field, or of what a list or a map holds. */
export function formatTag({ format, items, additionalProperties: values }: Formatted): string[] {
  if (format === undefined)
    return [items, values].flatMap((inner) => (typeof inner === 'object' ? formatTag(inner) : []));
  const name = Object.hasOwn(formatNames, format) ? formatNames[format] : format;
  return name === undefined ? [] : [`@format ${name}`];
}

interface Formatted {
  readonly format?: string;
  readonly items?: Formatted;
  readonly additionalProperties?: Formatted | boolean;
}

/** What a value is unless it is given, as a tag; nothing where that is not one plain value. */
export function defaultTag(value: unknown): string[] {
  if (value === undefined || value === null || value === '' || typeof value === 'object') return [];
  return [`@default ${JSON.stringify(value)}`];
}
