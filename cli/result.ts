/** Prints the result of a call to stdout and stderr. Each form of result has a printer. */
import type { Duplex, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Frames, HijackedConnection, Records } from '../src/public.js';
import type { As, ResponseKind } from '../src/table.js';
import { isForPeople, write, writeBytes, writeJson, writeJsonLine, writeText } from './output.js';
import type { StandardInput } from './standard-input.js';

interface Sink {
  readonly json: boolean;
  readonly stdin: StandardInput;
}

type Form = ResponseKind | As;

/** The type of the result in each form. Forms that are not listed have a plain value. */
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
  exists: writeValue,
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
  else if (typeof value === 'string' && isForPeople(sink)) await writeText(value);
  else await writeJson(value, sink);
}

/** Writes one record on a line, on a terminal too, because programs and people read records line by line. */
async function writeRecords(records: Records): Promise<void> {
  for await (const record of records) await writeJsonLine(record);
}

/** Sends stdin to a process, its end included. An error is ignored: processes often end before their input does. */
function feed(input: Readable, output: Writable): void {
  pipeline(input, output).catch(() => {});
}
