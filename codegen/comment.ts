/** A documentation comment of these lines, indented; an empty text if there are none. */
export function comment(lines: readonly string[], indent = ''): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 0) return '';
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/**
 * The tag of a deprecated thing, with the first version in which it is deprecated.
 *
 * @param instead what to use in its place, in a sentence
 */
export function deprecatedTag(since: string | undefined, instead?: string): string[] {
  return [`@deprecated Since ${since}.${instead === undefined ? '' : ` ${instead}`}`];
}

/** The usual names of formats for which specs have others; `undefined` if the format tells a caller nothing. */
const formatNames: Readonly<Record<string, string | undefined>> = {
  dateTime: 'date-time',
  CIDR: 'cidr',
  // The type of a body, of a JSON parameter and of an integer says as much already.
  binary: undefined,
  json: undefined,
  int: undefined,
};

/** The tag with a format: that of a field, or of the items of a list or a map. */
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

/** The tag with a default; no tag if the default is not one plain value. */
export function defaultTag(value: unknown): string[] {
  if (value === undefined || value === null || value === '' || typeof value === 'object') return [];
  return [`@defaultValue ${JSON.stringify(value)}`];
}
