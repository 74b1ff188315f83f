/** A proxy between a client and an engine that damages what passes through. */
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What happens to one direction of a connection once a number of bytes has passed. */
export interface Fault {
  /** The direction: what the client sends, or what the engine answers. */
  readonly of: 'request' | 'answer';
  /** The number of bytes that pass unharmed. */
  readonly after: number;
  readonly action: Action;
}

export type Action = keyof typeof actions;

/** One direction of a connection, as an action needs it. */
interface Flow {
  /** Writes to the receiver. */
  write(bytes: Buffer): void;
  /** Stops reading from the sender for a time, in milliseconds. */
  pause(ms: number): void;
  /** Ends the connection to the receiver in order, or by a reset. */
  end(): void;
  reset(): void;
}

/** What is done with the bytes after the place of the fault. Whatever comes later is given to the same function. */
const actions = {
  cut: (_bytes, flow) => flow.end(),
  reset: (_bytes, flow) => flow.reset(),
  stall: () => {},
  delay: (bytes, flow) => {
    flow.write(bytes);
    flow.pause(20);
  },
  'lose some': (bytes, flow) => flow.write(bytes.subarray(Math.min(7, bytes.length))),
  'split to bytes': (bytes, flow) => {
    for (const byte of bytes) flow.write(Buffer.from([byte]));
  },
  duplicate: (bytes, flow) => {
    flow.write(bytes);
    flow.write(bytes);
  },
  garble: (bytes, flow) => flow.write(Buffer.from(bytes.map((byte) => byte ^ 0x15))),
} satisfies Record<string, (bytes: Buffer, flow: Flow) => void>;

/** The actions after which all bytes arrive, in order. */
export const harmless: readonly Action[] = ['delay', 'split to bytes'];
/** The actions after which something is missing, and nothing is changed. */
export const cutting: readonly Action[] = ['cut', 'reset', 'stall'];
/** The actions after which the bytes are other bytes. */
export const changing: readonly Action[] = ['lose some', 'duplicate', 'garble'];

export interface FaultyProxy {
  readonly uri: string;
  /** The number of bytes of the last connection, in each direction. */
  readonly passed: { request: number; answer: number };
  /** The number of connections of clients that are open. */
  open(): number;
  close(): Promise<void>;
}

/** Listens on a socket file or a port of 127.0.0.1, until it is closed. */
export async function faultyProxy(
  engine: string,
  where: 'unix' | 'tcp',
  fault?: Fault,
): Promise<FaultyProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
  const clients = new Set<Socket>();
  const engines = new Set<Socket>();
  let passed = { request: 0, answer: 0 };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const counts = { request: 0, answer: 0 };
    passed = counts;
    const upstream = createConnection({ path: engine.replace('unix://', ''), allowHalfOpen: true });
    clients.add(client);
    engines.add(upstream);
    client
      .on('error', () => {})
      .on('close', () => {
        clients.delete(client);
        upstream.destroy();
      });
    upstream
      .on('error', () => {})
      .on('close', () => {
        engines.delete(upstream);
        if (!client.destroyed && fault?.action !== 'stall') client.end();
      });
    relay(
      client,
      upstream,
      fault?.of === 'request' ? fault : undefined,
      (length) => (counts.request += length),
    );
    relay(
      upstream,
      client,
      fault?.of === 'answer' ? fault : undefined,
      (length) => (counts.answer += length),
    );
  });
  await new Promise<void>((resolve) =>
    where === 'unix' ? server.listen(join(folder, 's'), resolve) : server.listen(0, '127.0.0.1', resolve),
  );
  return {
    uri:
      where === 'unix'
        ? `unix://${join(folder, 's')}`
        : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get passed() {
      return passed;
    },
    open: () => clients.size,
    async close() {
      for (const socket of [...clients, ...engines]) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Passes on what one side sends to the other, with a fault. */
function relay(from: Socket, to: Socket, fault: Fault | undefined, count: (length: number) => void): void {
  let before = fault?.after ?? Number.POSITIVE_INFINITY;
  const flow: Flow = {
    write: (bytes) => {
      if (!to.destroyed && !to.writableEnded) to.write(bytes);
    },
    pause: (ms) => {
      from.pause();
      setTimeout(() => from.resume(), ms);
    },
    end: () => to.end(),
    reset: () => {
      if ('resetAndDestroy' in to && to.remotePort !== undefined) to.resetAndDestroy();
      else to.destroy();
    },
  };
  from.on('data', (chunk: Buffer) => {
    count(chunk.length);
    const whole = chunk.subarray(0, before);
    before -= whole.length;
    if (whole.length > 0) flow.write(whole);
    if (before > 0 || fault === undefined) return;
    const rest = chunk.subarray(whole.length);
    if (rest.length > 0 || fault.action === 'cut' || fault.action === 'reset')
      actions[fault.action](rest, flow);
  });
  from.on('end', () => {
    if (!to.destroyed) to.end();
  });
}
