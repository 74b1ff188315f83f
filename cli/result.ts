/** What a call gave, on its way to stdout and stderr: by the form in which it was taken. */
import type { Duplex, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Frames, HijackedConnection, Records } from '../src/public.js';
import type { As, ResponseKind } from '../src/table.js';
import { isForPeople, write, writeBytes, writeJson } from './output.js';
import type { StandardInput } from './standard-input.js';

interface Sink {
  readonly json: boolean;
  readonly stdin: StandardInput;
}

type Form = ResponseKind | As;

/** What each form gives; the others give a value. */
interface Results extends Record<Form, unknown> {
  records: Records;
  frames: Frames;
  hijack: HijackedConnection;
  bytes: Readable;
  stream: Readable;
  socket: Duplex;
}

type Printer<Result> = (result: Result, sink: Sink) => Promise<void>;

const printers: { readonly [F in Form]: Printer<Results[F]> } = {
  value: writeValue,
  text: writeValue,
  headers: writeValue,
  nothing: writeValue,
  data: writeValue,
  records: writeRecords,
  frames: (frames) => frames.pipeTo(process.stdout, process.stderr),
  bytes: writeBytes,
  stream: writeBytes,
  hijack: async (connection, { stdin }) => {
    feed(stdin.rest(), connection.stdin);
    await connection.pipeTo(process.stdout, process.stderr);
  },
  socket: async (socket, { stdin }) => {
    feed(stdin.rest(), socket);
    await writeBytes(socket);
  },
};

/** Prints a result that an operation gave in a form. */
export async function print(form: Form, result: unknown, sink: Sink): Promise<void> {
  // Each form has one type of result, which the compiler cannot know of a method that was found by its name.
  await (printers[form] as Printer<unknown>)(result, sink);
}

async function writeValue(value: unknown, sink: Sink): Promise<void> {
  if (value === undefined) return;
  if (value instanceof Uint8Array) await write(process.stdout, value);
  else if (typeof value === 'string' && isForPeople(sink))
    await write(process.stdout, value.endsWith('\n') ? value : `${value}\n`);
  else await writeJson(value, sink);
}

/** One in a line, wherever it goes: records are read by lines. */
async function writeRecords(records: Records): Promise<void> {
  for await (const record of records) await write(process.stdout, `${JSON.stringify(record)}\n`);
}

/** The end of the input is the end of the process's input. A process that ends before it is an everyday thing. */
function feed(input: Readable, output: Writable): void {
  pipeline(input, output).catch(() => {});
}
