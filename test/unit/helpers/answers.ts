/** One call of each kind of operation, with every way in which an engine may frame its answer. */
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { CommonOptions, Engine } from 'fairlead/v1.51';

/**
 * The sign of the end of an answer: its length, a last chunk, the end of the connection, the end of an upgraded
 * connection, or no body.
 */
export type Framing = 'length' | 'chunks' | 'connection' | 'switch' | 'none';

export interface Answer {
  readonly name: string;
  readonly head: string;
  readonly bytes: Buffer;
  /** True if the connection leaves HTTP with the answer. */
  readonly switched: boolean;
  /** True if the answer goes on until the connection ends. */
  readonly open: boolean;
  /** Makes the call and reads its whole result. */
  read(engine: Engine, options: CommonOptions): Promise<unknown>;
  /** The result of the whole answer. */
  readonly whole: unknown;
  /**
   * Returns the result if the answer ends too early, after this number of bytes. Returns undefined if such an end is an
   * error.
   */
  ended(bytes: number): unknown;
}

interface Kind {
  readonly payload: string;
  readonly status?: string;
  /** The media type. @default none */
  readonly type?: string;
  readonly framings: readonly Framing[];
  read(engine: Engine, options: CommonOptions): Promise<unknown>;
  /** Returns the meaning of a part of the payload; undefined if the part has no meaning. */
  meaning(payload: string): unknown;
}

const frame = (type: number, payload: string) =>
  `${String.fromCharCode(type)}\0\0\0\0\0\0${String.fromCharCode(payload.length)}${payload}`;

/** Returns the output in a framed payload; undefined if the payload stops within a frame. */
function output(framed: string): string | undefined {
  let out = '';
  for (let at = 0; at < framed.length; ) {
    const end = at + 8 + framed.charCodeAt(at + 7);
    // If the header itself is cut, `end` is not a number.
    if (!(end <= framed.length)) return undefined;
    out += framed.slice(at + 8, end);
    at = end;
  }
  return out;
}

function documents(lines: string): unknown[] | undefined {
  try {
    return lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** The media type of output in frames. Without it, a client would ask for the TTY. */
const FRAMED = 'application/vnd.docker.multiplexed-stream';

const withBody = ['length', 'chunks', 'connection'] as const;

const kinds: Readonly<Record<string, Kind>> = {
  value: {
    payload: '{"Id":"a"}',
    framings: withBody,
    read: ({ containers }, options) => containers.ContainerInspect({ id: 'a' }, options),
    meaning: (payload) => documents(payload)?.[0],
  },
  text: {
    payload: 'OK',
    framings: withBody,
    read: ({ _ping }, options) => _ping.SystemPing({}, options),
    meaning: (payload) => payload,
  },
  nothing: {
    payload: '',
    status: '204 No Content',
    framings: ['none'],
    read: async ({ containers }, options) =>
      (await containers.ContainerStart({ id: 'a' }, options)) ?? 'nothing',
    meaning: () => 'nothing',
  },
  headers: {
    payload: '',
    framings: ['length'],
    read: async ({ _ping }, options) => Object.keys(await _ping.SystemPingHead({}, options)),
    meaning: () => ['content-length'],
  },
  records: {
    payload: '{"a":1}\n{"b":"\u00e4"}\n',
    framings: withBody,
    read: async ({ images }, options) => (await images.ImageCreate({ fromImage: 'a' }, options)).toArray(),
    meaning: documents,
  },
  frames: {
    payload: frame(1, 'out') + frame(2, 'err'),
    type: FRAMED,
    framings: withBody,
    read: async ({ containers }, options) =>
      (await containers.ContainerLogs({ id: 'a', stdout: true, stderr: true }, options)).text(),
    meaning: output,
  },
  bytes: {
    payload: 'archive',
    framings: withBody,
    read: async ({ containers }, options) =>
      text(await containers.ContainerArchive({ id: 'a', path: '/' }, options)),
    // Bytes that are no tar have no end of their own.
    meaning: (payload) => (payload === '' ? undefined : payload),
  },
  hijack: {
    payload: frame(1, 'out') + frame(2, 'err'),
    type: FRAMED,
    // An answer that only the end of the connection ends is handed over, too: see raw-hijack.test.ts.
    framings: ['switch', 'chunks'],
    read: async ({ containers }, options) =>
      (await containers.ContainerAttach({ id: 'a', stream: true, stdout: true }, options)).text(),
    meaning: output,
  },
  upload: {
    payload: '',
    framings: ['length'],
    read: async ({ containers }, options) => {
      const inputStream = Readable.from([Buffer.from('tar'), Buffer.from('tar')]);
      await containers.PutContainerArchive({ id: 'a', path: '/', inputStream }, options);
      return inputStream.destroyed;
    },
    meaning: () => true,
  },
};

const heads: Readonly<Record<Framing, (length: number) => string>> = {
  length: (length) => `content-length: ${length}\r\n`,
  chunks: () => 'transfer-encoding: chunked\r\n',
  connection: () => '',
  switch: () => 'upgrade: tcp\r\nconnection: upgrade\r\n',
  none: () => '',
};

/** Encodes a payload in two chunks if it is long enough for two. */
function inChunks(payload: Buffer): string {
  const chunks = [payload.subarray(0, 5), payload.subarray(5)].filter(({ length }) => length > 0);
  const sized = chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`);
  return `${sized.join('')}0\r\n\r\n`;
}

function answer(name: string, kind: Kind, framing: Framing): Answer {
  const payload = Buffer.from(kind.payload);
  const status = framing === 'switch' ? '101 UPGRADED' : (kind.status ?? '200 OK');
  const type = kind.type === undefined ? '' : `content-type: ${kind.type}\r\n`;
  const head = `HTTP/1.1 ${status}\r\n${type}${heads[framing](payload.length)}\r\n`;
  const bytes = Buffer.from(head + (framing === 'chunks' ? inChunks(payload) : kind.payload));
  const whole = kind.meaning(kind.payload);
  const switched = framing === 'switch';
  const open = switched || framing === 'connection';
  return {
    name: `${name}, ended by ${framing}`,
    head,
    bytes,
    switched,
    open,
    whole,
    read: kind.read,
    ended(count) {
      if (count >= bytes.length) return whole;
      return open && count >= head.length
        ? kind.meaning(bytes.toString('utf8', head.length, count))
        : undefined;
    },
  };
}

export const answers: readonly Answer[] = Object.entries(kinds).flatMap(([name, kind]) =>
  kind.framings.map((framing) => answer(name, kind, framing)),
);
