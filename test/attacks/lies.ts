/** What a lying engine answers: heads, bodies and whole connections that no honest engine sends. */
import type { Socket } from 'node:net';

export interface Lie {
  readonly name: string;
  /** True if some kinds of calls take the answer for an honest one. */
  readonly passes?: boolean;
  /** Answers a request. Whatever the lie goes on with ends with the socket. */
  tell(socket: Socket): void;
}

const bytes = (name: string, ...parts: readonly (string | Buffer)[]): Lie => ({
  name,
  tell: (socket) => {
    for (const part of parts) socket.write(typeof part === 'string' ? Buffer.from(part, 'latin1') : part);
  },
});

/** An answer that says how long it is. */
const json = (name: string, body: string | Buffer, status = '200 OK', head = ''): Lie => {
  const whole = Buffer.from(body);
  return bytes(
    name,
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${head}content-length: ${whole.length}\r\n\r\n`,
    whole,
  );
};

/** An answer that goes on for as long as the client reads. */
const endless = (name: string, head: string, piece: Buffer): Lie => ({
  name,
  tell(socket) {
    socket.write(Buffer.from(head, 'latin1'));
    const more = () => {
      while (!socket.destroyed && socket.write(piece));
      if (!socket.destroyed) socket.once('drain', more);
    };
    more();
  },
});

const OK = 'HTTP/1.1 200 OK\r\n';
const chunk = (payload: Buffer) =>
  Buffer.concat([Buffer.from(`${payload.length.toString(16)}\r\n`), payload, Buffer.from('\r\n')]);
const head = (...lines: readonly string[]) => `${OK}${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** A lie that some kinds of calls do not notice, or that is none for them. */
const unnoticed = (lie: Lie): Lie => ({ ...lie, passes: true });

/** Lies about the length of an answer. */
const lengths: readonly Lie[] = [
  ...['-1', '0x10', '1e3', '+5', '5, 6', '5,5', ' ', '99999999999999999999', '9007199254740993', '4.5'].map(
    (length) => bytes(`a length of ${JSON.stringify(length)}`, head(`content-length: ${length}`), '{"a":1}'),
  ),
  bytes('two lengths', head('content-length: 7', 'content-length: 8'), '{"a":1}'),
  bytes(
    'a length and chunks',
    head('content-length: 3', 'transfer-encoding: chunked'),
    '7\r\n{"a":1}\r\n0\r\n\r\n',
  ),
  bytes(
    'chunks of a length that overflows',
    head('transfer-encoding: chunked'),
    'fffffffffffffffff\r\n{"a":1}',
  ),
  bytes('chunks of a negative length', head('transfer-encoding: chunked'), '-7\r\n{"a":1}\r\n0\r\n\r\n'),
  bytes('chunks of no length', head('transfer-encoding: chunked'), '\r\n{"a":1}\r\n0\r\n\r\n'),
  bytes('a transfer coding that nobody knows', head('transfer-encoding: lies'), '{"a":1}'),
  bytes(
    'chunks that are coded once more',
    head('transfer-encoding: chunked, gzip'),
    '7\r\n{"a":1}\r\n0\r\n\r\n',
  ),
  endless(
    'a chunk extension without end',
    `${head('transfer-encoding: chunked')}7;`,
    Buffer.alloc(65_536, 'x'),
  ),
  endless(
    'trailers without end',
    `${head('transfer-encoding: chunked')}0\r\n`,
    Buffer.from('x-a: b\r\n'.repeat(5000)),
  ),
];

const statusLine = (status: string): Lie =>
  bytes(`the status line ${JSON.stringify(status)}`, `${status}\r\ncontent-length: 2\r\n\r\nok`);

/** Lies in the head. */
const heads: readonly Lie[] = [
  ...[
    'HTTP/1.1 20 OK',
    'HTTP/1.1 2000 OK',
    'HTTP/1.1 -1 OK',
    'ICY 200 OK',
    'SSH-2.0-OpenSSH_9.2',
    '{"a":1}',
    '\0\0\0',
    'HTTP/1.1 000 OK',
    'HTTP/1.1 999 OK',
    'HTTP/1.1 600 OK',
  ].map(statusLine),
  ...['HTTP/0.9 200 OK', 'HTTP/2.0 200 OK', 'HTTP/1.1 200'].map(statusLine).map(unnoticed),
  bytes('a reason of a mebibyte', `HTTP/1.1 500 ${'x'.repeat(1 << 20)}\r\ncontent-length: 0\r\n\r\n`),
  bytes(
    'the switch of protocols that nobody asked for',
    'HTTP/1.1 101 X\r\nupgrade: tcp\r\nconnection: upgrade\r\n\r\n',
  ),
  bytes(
    'ten thousand headers',
    head(...Array.from({ length: 10_000 }, (_, at) => `x-${at}: ${at}`), 'content-length: 2'),
    'ok',
  ),
  bytes('a header of a mebibyte', head(`x-a: ${'x'.repeat(1 << 20)}`, 'content-length: 2'), 'ok'),
  endless('headers without end', OK, Buffer.from(`x-a: ${'b'.repeat(1000)}\r\n`)),
  endless('a header without end', `${OK}x-a: `, Buffer.alloc(65_536, 'x')),
  unnoticed(
    bytes(
      'headers of the names that objects inherit',
      head('__proto__: polluted', 'constructor: polluted', 'toString: polluted', 'content-length: 7'),
      '{"a":1}',
    ),
  ),
  bytes('a header with a NUL', head('x-a: \0', 'content-length: 2'), 'ok'),
  bytes('a header without a name', head(': b', 'content-length: 2'), 'ok'),
  bytes('a header without a colon', head('nothing', 'content-length: 2'), 'ok'),
  unnoticed(
    bytes(
      'many media types',
      head(
        'content-type: application/json',
        'content-type: text/html',
        'content-type: \xff',
        'content-length: 7',
      ),
      '{"a":1}',
    ),
  ),
  unnoticed(
    bytes(
      'compression that nobody asked for',
      head('content-encoding: gzip', 'content-length: 7'),
      '\x1f\x8b\x08\0\0\0\0',
    ),
  ),
  bytes(
    'a redirect to itself',
    'HTTP/1.1 307 X\r\nlocation: /v1.51/containers/a/json\r\ncontent-length: 0\r\n\r\n',
  ),
  bytes(
    'a redirect to a script',
    'HTTP/1.1 301 X\r\nlocation: javascript:alert(1)\r\ncontent-length: 0\r\n\r\n',
  ),
  bytes(
    'a redirect to a very long address',
    `HTTP/1.1 301 X\r\nlocation: http://a/${'b'.repeat(10_000)}\r\ncontent-length: 0\r\n\r\n`,
  ),
  ...['100 Continue', '102 Processing', '103 Early Hints', '199 Any'].map((status) =>
    endless(`${status} without end`, '', Buffer.from(`HTTP/1.1 ${status}\r\n\r\n`.repeat(1000))),
  ),
];

/** Lies in the body. */
const bodies: readonly Lie[] = [
  unnoticed(json('JSON a million deep', deep(1_000_000))),
  unnoticed(json('objects a million deep', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`)),
  unnoticed(
    json('a prototype', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
  unnoticed(json('JSON in UTF-16', Buffer.from('\ufeff{"a":1}', 'utf16le'))),
  unnoticed(json('JSON after a mark of its order of bytes', '\ufeff{"a":1}')),
  unnoticed(json('two documents', '{"a":1}{"b":2}')),
  unnoticed(json('a number beyond all bounds', '{"ExitCode":1e999,"a":-1e999}')),
  unnoticed(json('null', 'null')),
  unnoticed(json('a list', '[]')),
  unnoticed(json('a text', '"text"')),
  unnoticed(json('no JSON', '{"a":')),
  unnoticed(json('bytes', Buffer.from([0xff, 0xfe, 0, 1, 2, 3, 0x80]))),
  endless('JSON without end', head('content-type: application/json'), Buffer.from('['.repeat(65_536))),
  endless('blanks without end', head('content-type: application/json'), Buffer.alloc(65_536, ' ')),
  endless(
    'line ends without end',
    `${head('transfer-encoding: chunked')}`,
    chunk(Buffer.alloc(65_536, '\n')),
  ),
  endless(
    'frames of nothing without end',
    head('content-type: application/vnd.docker.multiplexed-stream'),
    Buffer.alloc(65_536, Buffer.from([1, 0, 0, 0, 0, 0, 0, 0])),
  ),
  endless(
    'one frame of 4 GiB',
    `${head('content-type: application/vnd.docker.multiplexed-stream')}\x01\0\0\0\xff\xff\xff\xff`,
    Buffer.alloc(65_536, 'x'),
  ),
  endless(
    'one error of 4 GiB',
    `${head('content-type: application/vnd.docker.multiplexed-stream')}\x03\0\0\0\xff\xff\xff\xff`,
    Buffer.alloc(65_536, 'x'),
  ),
  bytes(
    'a frame of a stream that nobody knows',
    head('content-type: application/vnd.docker.multiplexed-stream'),
    '\x07\0\0\0\0\0\0\x01x',
  ),
];

/** Lies in a refusal. */
const refusals: readonly Lie[] = [
  json('a refusal a million deep', deep(400_000), '500 X'),
  json('a refusal whose message is a million deep', `{"message":${deep(400_000)}}`, '500 X'),
  json(
    'a refusal whose record is a million deep',
    `{"error":${deep(200_000)},"errorDetail":${deep(200_000)}}`,
    '500 X',
  ),
  json(
    'a refusal whose message is an object',
    '{"message":{"toString":1,"__proto__":{"polluted":true}}}',
    '500 X',
  ),
  json('a refusal whose message is a mebibyte', JSON.stringify({ message: 'x'.repeat(1_000_000) }), '500 X'),
  json(
    'a refusal of control characters',
    JSON.stringify({ message: '\x1b[2J\x1b]0;title\x07\r\nfalse line\0' }),
    '500 X',
  ),
  json(
    'a refusal of its version, with lies',
    '{"message":"client version 1.51 is too new. Maximum supported API version is 99999999999999999999999.9"}',
    '400 X',
  ),
  json(
    'a refusal of its version, by itself',
    '{"message":"client version 1.51 is too new. Maximum supported API version is 1.51"}',
    '400 X',
  ),
  endless('a refusal without end', 'HTTP/1.1 500 X\r\n\r\n', Buffer.alloc(65_536, 'x')),
  endless(
    'a refusal of records without end',
    'HTTP/1.1 500 X\r\n\r\n',
    Buffer.from('{"a":1}'.repeat(10_000)),
  ),
  json('a status that has no body, with a body', '{"a":1}', '204 No Content'),
  json('a body that is not modified', '{"a":1}', '304 Not Modified'),
  json('a refusal of no status that is known', '{"message":"x"}', '799 X'),
];

export const lies = { lengths, heads, bodies, refusals };
