/** Values that nobody should give to a parameter, and that somebody gives. */

class Boxed {
  readonly #value = 1;
  toString() {
    return `${this.#value}`;
  }
}

const circular: Record<string, unknown> = {};
circular['self'] = circular;

const thrower = () => {
  throw new TypeError('hostile');
};

/** An object whose every use throws. */
const untouchable = new Proxy(
  {},
  Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrower])),
);

/** Texts that mean something in a path, a query, a header, a shell, a terminal or a prototype. */
export const texts: readonly string[] = [
  '',
  ' ',
  '.',
  '..',
  '../..',
  '/',
  '//',
  '/..',
  'a/../../b',
  'a/./b',
  'a//b',
  'a\\..\\b',
  '%2e%2e',
  '%2F..%2F',
  '%',
  '%zz',
  '%00',
  'a%0d%0ab',
  '..;/',
  '?a=b',
  'a?b',
  'a#b',
  '&a=b',
  'a=b',
  'a&b;c',
  'a+b',
  'a b',
  '\r\nx-injected: 1',
  '\nx-injected: 1\r\n\r\nGET / HTTP/1.1\r\n\r\n',
  '\0',
  'a\0b',
  '\t',
  '\x1b[2J',
  '\x7f',
  '\ufeffa',
  '\u202eabc',
  'é',
  '\u{1f600}',
  '\ud800',
  'a\udc00b',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '{id}',
  '$id',
  '{"a":1}',
  '[]',
  'null',
  'undefined',
  'true',
  '0',
  '-1',
  '1e999',
  'NaN',
  '$(id)',
  '`id`',
  "' or 1=1",
  'http://example.invalid/',
  '@',
  ':',
  'x'.repeat(3000),
];

/** Values of other types. */
export const others: readonly (readonly [string, unknown])[] = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-0', -0],
  ['1e21', 1e21],
  ['a bigint', 10n ** 30n],
  ['a symbol', Symbol('hostile')],
  ['a function', () => 'hostile'],
  ['a class', Boxed],
  ['an instance', new Boxed()],
  ['a date', new Date(0)],
  ['a date that is none', new Date(Number.NaN)],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set(['a'])],
  ['a regular expression', /a/g],
  ['an error', new Error('hostile')],
  ['a promise', Promise.resolve('hostile')],
  ['a boxed text', Object('..')],
  ['bytes', Buffer.from('..')],
  ['shared memory', new Uint8Array(new SharedArrayBuffer(2))],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object with a prototype in JSON', JSON.parse('{"__proto__":{"polluted":true}}')],
  ['a circular object', circular],
  ['an object that throws when it is a text', { toString: thrower, valueOf: thrower }],
  ['an object that throws when it is JSON', { toJSON: thrower }],
  ['an object that is other JSON', { toJSON: () => '..' }],
  ['an object whose field throws', Object.defineProperty({}, 'a', { enumerable: true, get: thrower })],
  ['an object whose every use throws', untouchable],
  ['a revoked proxy', revoked()],
  ['an empty list', []],
  ['a list of nothing', [undefined, null]],
  ['a list with holes', new Array(3)],
  ['a list of lists', [[['a']]]],
  ['a list of texts', ['..', '\r\nx-injected: 1', 'a,b', '']],
  ['a list of values that throw', [untouchable]],
  ['a list a hundred thousand deep', deep(100_000)],
  [
    'an iterable',
    {
      *[Symbol.iterator]() {
        yield '..';
      },
    },
  ],
];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function deep(depth: number): unknown {
  let value: unknown = [];
  for (let at = 0; at < depth; at++) value = [value];
  return value;
}
