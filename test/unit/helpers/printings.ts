/** The ways in which a program shows a value without meaning to show its secrets. */
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';

function logged(value: unknown): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const console = new Console(stream);
  console.log(value);
  console.log('%s %o %O %j', value, value, value, value);
  console.dir(value, { showHidden: true, depth: Number.POSITIVE_INFINITY });
  console.table(value);
  console.table([value]);
  return text;
}

/** Collects the values of all properties, of every kind and of all prototypes, without calling anything. */
function walked(value: unknown, seen = new Set<unknown>()): string {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const properties = Reflect.ownKeys(value).map(
    (key) => `${String(key)}: ${walked(Object.getOwnPropertyDescriptor(value, key)?.value, seen)}`,
  );
  return `${properties.join()} ${walked(Object.getPrototypeOf(value), seen)}`;
}

/** The options of `inspect` that show all that there is. */
export const everything = {
  showHidden: true,
  depth: null,
  getters: true,
  maxArrayLength: null,
  maxStringLength: null,
};

function shown(value: object): string[] {
  return [
    logged(value),
    walked(value),
    inspect(value),
    inspect(value, everything),
    inspect(value, { ...everything, customInspect: false }),
    inspect({ in: { a: [value], and: new Map([[value, value]]) } }, everything),
    format('%s %o %O %j %d', value, value, value, value, value),
    JSON.stringify({ value }, null, 2),
    String(value),
    `${value}`,
    Object.entries(value).join(),
    new URLSearchParams(Object.entries(value)).toString(),
    serialize(Object.fromEntries(Object.entries(value))).toString('latin1'),
  ];
}

/** Returns the printings of a value and of its copies. */
export function printings(value: object): string[] {
  return [value, { ...value }, Object.assign({}, value), structuredClone(value)].flatMap(shown);
}
