/**
 * A result that is unref'd lets the process end, and a result that is ref'd again keeps it. Each test runs a program in a
 * process of its own. A program that does not end by itself is killed, which `signal` shows.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTls } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCode } from '../helpers/run-code.js';
import { onRequest, rawServer, uriOf } from '../helpers/server.js';

const FRAMED = 'Content-Type: application/vnd.docker.multiplexed-stream\r\n';
const UPGRADED = 'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\n';
const frame = (text: string) => Buffer.from(`\x01\0\0\0\0\0\0${String.fromCharCode(text.length)}${text}`);
/** The wait before the engine goes on with an answer, in milliseconds. */
const LATER = 400;

/** The part of an engine's answer that comes at once, and the rest. */
interface Answer {
  readonly head: string;
  readonly rest: Buffer | string;
}

/** The answers of the engine, by the end of the path of the request. */
function answerTo(head: string): Answer {
  const [, path = ''] = head.split(/[ ?]/);
  if (path.endsWith('/_ping')) return { head: 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK', rest: '' };
  if (path.endsWith('/attach/ws')) {
    const [, key] = /sec-websocket-key: (\S+)/i.exec(head)!;
    const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    const rest = Buffer.concat([
      Buffer.from([0x82, 4]),
      Buffer.from('late'),
      Buffer.from([0x88, 2, 3, 0xe8]),
    ]);
    return { head: `${UPGRADED}Upgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`, rest };
  }
  if (path.endsWith('/raw/attach')) return { head: `HTTP/1.1 200 OK\r\n${FRAMED}\r\n`, rest: frame('late') };
  if (path.endsWith('/attach'))
    return { head: `${UPGRADED}Upgrade: tcp\r\n${FRAMED}\r\n`, rest: frame('late') };
  if (path.endsWith('/events'))
    return { head: 'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n', rest: '{"Type":"late"}\n' };
  if (path.endsWith('/logs')) {
    const rest = frame('late');
    return { head: `HTTP/1.1 200 OK\r\n${FRAMED}Content-Length: ${rest.length}\r\n\r\n`, rest };
  }
  return { head: 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n', rest: 'late' };
}

/**
 * Answers each request in two parts.
 *
 * @param then Called with the function that sends the second part, and with the head of the request.
 */
function serve(socket: Socket, then: (send: () => void, head: string) => void): void {
  onRequest(socket, (head) => {
    const answer = answerTo(head);
    socket.write(answer.head);
    const open = !/content-length/i.test(answer.head);
    then(() => void (open ? socket.end(answer.rest) : socket.write(answer.rest)), head);
  });
}

const never = () => {};
const later = (send: () => void) => void setTimeout(send, LATER);

const timeouts = 'timeouts: { callTimeout: 600_000, readTimeout: 600_000 }';
const text = `async (stream) => (await (await import('node:stream/consumers')).text(stream))`;

/** The call of each kind of result, and the way to read the result as a text that contains "late". */
const results: Readonly<Record<string, { readonly call: string; readonly read: string }>> = {
  records: {
    call: `engine.events.SystemEvents({}, { ${timeouts} })`,
    read: 'async (records) => JSON.stringify(await records.toArray())',
  },
  frames: {
    call: `engine.containers.ContainerLogs({ id: 'a', follow: true, stdout: true }, { ${timeouts} })`,
    read: 'async (frames) => frames.text()',
  },
  'the connection of a process': {
    call: `engine.containers.ContainerAttach({ id: 'a', stream: true, stdout: true }, { ${timeouts} })`,
    read: 'async (connection) => connection.text()',
  },
  'a connection that is handed over with 200': {
    call: `engine.containers.ContainerAttach({ id: 'raw', stream: true, stdout: true }, { ${timeouts} })`,
    read: 'async (connection) => connection.text()',
  },
  "a process's own socket": {
    call: `engine.containers.ContainerAttach({ id: 'a', stream: true, stdout: true }, { as: 'socket', ${timeouts} })`,
    read: text,
  },
  'output as a stream': {
    call: `engine.containers.ContainerLogs({ id: 'a', follow: true, stdout: true }, { as: 'stream', ${timeouts} })`,
    read: text,
  },
  'the socket of a connection': {
    call: `engine.containers.ContainerAttach({ id: 'a', stream: true, stdout: true }, { ${timeouts} }).then(({ socket }) => socket)`,
    read: text,
  },
  bytes: { call: `engine.containers.ContainerExport({ id: 'a' }, { ${timeouts} })`, read: text },
  'a websocket': {
    call: `engine.containers.ContainerAttachWebsocket({ id: 'a', stream: true }, { ${timeouts} })`,
    read: text,
  },
  'a raw stream': { call: `engine.fetch({ url: '/x', as: 'stream', ${timeouts} })`, read: text },
};

/** Runs a program with an engine at hand. */
async function run(uri: string, code: string, options = '') {
  const { output, signal } = await runCode(`
    import { connect } from './generated/docker/v1.44/index.ts';
    const engine = connect({ uri: ${JSON.stringify(uri)}${options} });
    ${code}`);
  return { output, signal };
}

describe("a result that is unref'd", () => {
  it.each(Object.entries(results))('lets the process end: %s', async (_, { call, read }) => {
    const server = await rawServer((socket) => serve(socket, never));
    const code = `const result = await ${call};
      (${read})(result).then(console.log, console.log);
      console.log(result.unref() === result);`;
    expect(await run(uriOf(server), code)).toEqual({ output: 'true', signal: null });
  });

  it.each(Object.entries(results))(
    "keeps the process once it is ref'd again: %s",
    async (_, { call, read }) => {
      let rest = never;
      // The engine sends the rest of the answer a while after the ping. In this while, nothing else keeps the process.
      const server = await rawServer((socket) =>
        serve(socket, (send, head) => {
          if (head.includes('/_ping')) later(rest);
          else rest = send;
        }),
      );
      const code = `const result = await ${call};
      (${read})(result).then(console.log, console.log);
      result.unref();
      setTimeout(async () => {
        console.log(result.ref() === result);
        await engine._ping.SystemPing();
      }, 50);`;
      const { output, signal } = await run(uriOf(server), code);
      expect(output).toMatch(/^true\n.*late/s);
      expect(signal).toBeNull();
    },
  );

  it('goes on while something else keeps the process', async () => {
    const server = await rawServer((socket) => serve(socket, later));
    const reads = Object.values(results).map(
      ({ call, read }) => `${call}.then((result) => (${read})(result.unref()))`,
    );
    const code = `const other = setInterval(() => {}, 1000);
      console.log((await Promise.all([${reads.join(', ')}])).join('\\n'));
      clearInterval(other);`;
    const { output, signal } = await run(uriOf(server), code);
    const lines = output.split('\n');
    expect(lines.filter((line) => line.includes('late'))).toHaveLength(lines.length);
    expect(lines).toHaveLength(Object.keys(results).length);
    expect(signal).toBeNull();
  });

  it('lets the process end if its connection was made for another call, and is used by the next call', async () => {
    const server = await rawServer((socket) => serve(socket, later));
    // The second call is unref'd up to its end. The third call alone keeps the process.
    const code = `await engine._ping.SystemPing();
      const other = setInterval(() => {}, 1000);
      const events = (await engine.events.SystemEvents({}, { ${timeouts} })).unref();
      console.log((await events.toArray()).length);
      clearInterval(other);
      engine.containers.ContainerList().catch(({ text }) => console.log(text));`;
    expect(await run(uriOf(server), code)).toEqual({ output: '1\nlate', signal: null });
    expect(server.sockets.length).toBe(1);
  });

  it('lets the process end while the engine is asked how the output is framed', async () => {
    const server = await rawServer((socket) =>
      onRequest(socket, (head) => {
        // The inspection stays without an answer.
        if (head.includes('/logs')) socket.write('HTTP/1.1 200 OK\r\n\r\n');
      }),
    );
    const code = `const logs = await engine.containers.ContainerLogs({ id: 'a', stdout: true }, { ${timeouts} });
      logs.unref().text().catch(console.log);
      setTimeout(() => console.log('asked'), ${LATER});`;
    expect(await run(uriOf(server), code)).toEqual({ output: 'asked', signal: null });
    expect(server.sockets.length).toBe(2);
  });

  it('lets the process end while the source of its request body is silent', async () => {
    const server = await rawServer((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n')),
    );
    const code = `async function* silent() { yield Buffer.alloc(1); await new Promise(() => {}); }
      const records = await engine.build.ImageBuild({ inputStream: silent() }, { ${timeouts} });
      records.unref().toArray().catch(console.log);`;
    expect(await run(uriOf(server), code)).toEqual({ output: '', signal: null });
  });
});

const all = Object.values(results)
  .map(({ call }) => call)
  .join(', ');
const unrefAll = `for (const result of await Promise.all([${all}])) result.unref();`;

describe('every result lets the process end', () => {
  it('over tcp', async () => {
    const server = await rawServer((socket) => serve(socket, never), 'tcp');
    expect(await run(uriOf(server), unrefAll)).toEqual({ output: '', signal: null });
    expect(server.sockets.length).toBe(Object.keys(results).length);
  });

  it('over TLS', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    const files = ['-keyout', key, '-out', cert];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    execFileSync('openssl', ['req', '-x509', '-nodes', ...kind, ...files, ...subject], { stdio: 'pipe' });
    let connections = 0;
    const server = createTls({ key: await readFile(key), cert: await readFile(cert) }, (socket) => {
      connections++;
      socket.on('error', () => {});
      serve(socket, never);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const options = `, tls: { ca: ${JSON.stringify(cert)} }`;
    expect(await run(`tcp://127.0.0.1:${port}`, unrefAll, options)).toEqual({ output: '', signal: null });
    expect(connections).toBe(Object.keys(results).length);
  });

  it('over ssh', async () => {
    const server = await rawServer((socket) => serve(socket, never));
    const { endpoint } = server;
    if (endpoint.kind !== 'unix') throw new Error('the server has no path');
    const folder = await mkdtemp(join(tmpdir(), 'fairlead-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const ssh = `#!${process.execPath}
      const socket = require('net').connect(${JSON.stringify(endpoint.path)});
      process.stdin.pipe(socket).pipe(process.stdout);`;
    await writeFile(join(folder, 'ssh'), ssh);
    await chmod(join(folder, 'ssh'), 0o755);
    const code = `process.env.PATH = ${JSON.stringify(folder)} + ':' + process.env.PATH; ${unrefAll}`;
    expect(await run('ssh://far', code)).toEqual({ output: '', signal: null });
    expect(server.sockets.length).toBe(Object.keys(results).length);
  });
});
