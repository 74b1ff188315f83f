/** Faults that only the first call of a process can have: while it waits, undici and the decoders are loaded. */
import { expect, it } from 'vitest';
import { runCode } from '../helpers/run-code.js';
import { answering, OK, onRequest, type RawServer, rawServer, uriOf } from '../helpers/server.js';

/** Runs a program with an engine at hand; gives what it printed, and the code with which it ended. */
async function run(server: RawServer, options: string, code: string) {
  const program = `
    import { connect } from './generated/docker/v1.41/index.ts';
    process.on('uncaughtException', (error) => console.log('uncaught', error.message));
    process.on('unhandledRejection', (error) => console.log('unhandled', error.message));
    const engine = connect({ uri: ${JSON.stringify(uriOf(server))}, ...${options} });
    const told = (error) => console.log(error.code);
    ${code}`;
  const { output, exitCode } = await runCode(program);
  return { output, exitCode };
}

const failing = (make: string) => `
  const stream = new ReadableStream({ start(controller) { setTimeout(() => controller.error(new Error('no more')), 2); } });
  await engine.build.ImageBuild({ inputStream: ${make} }).catch(told);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await engine.close();`;

it.each([
  ['a web stream', 'stream'],
  ['a Blob', "{ size: 9, type: '', stream: () => stream, arrayBuffer() {} }"],
  ['a Node stream', "(await import('node:stream')).Readable.fromWeb(stream)"],
])('%s that fails while undici is loaded rejects the call, and nothing else', async (_, make) => {
  const server = await rawServer((socket) => socket.resume());
  expect(await run(server, '{}', failing(make))).toEqual({ output: 'REQUEST_BODY_FAILED', exitCode: 0 });
});

it('that is aborted while undici is loaded rejects at once', async () => {
  const server = await answering(OK);
  const code = 'await engine.info.SystemInfo({}, { signal: AbortSignal.timeout(1) }).catch(told);';
  expect(await run(server, '{}', code)).toEqual({ output: 'ABORTED', exitCode: 0 });
});

it('a body that stalls because nobody reads it ends with the call timeout, not with the process', async () => {
  const server = await rawServer((socket) =>
    onRequest(socket, () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 50000000\r\n\r\n');
      socket.write(Buffer.alloc(50_000_000));
    }),
  );
  const code = `
    const body = await engine.containers.ContainerExport({ id: 'a' });
    await new Promise((resolve) => body.once('error', (error) => { told(error); resolve(); }));
    await engine.close();`;
  // On a busy machine, the call itself takes hundreds of milliseconds, and has to be over by then.
  const ended = await run(server, '{ timeouts: { callTimeout: 3000 } }', code);
  expect(ended).toEqual({ output: 'CALL_TIMEOUT', exitCode: 0 });
});

it('a whole answer that nobody reads does not keep the process', async () => {
  const server = await answering(OK);
  const code = "await engine.containers.ContainerExport({ id: 'a' });";
  // The process is killed long before the timeout.
  expect(await run(server, '{ timeouts: { callTimeout: 600_000 } }', code)).toEqual({
    output: '',
    exitCode: 0,
  });
});
