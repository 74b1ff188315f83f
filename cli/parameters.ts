/** Reads the parameters of a call from the command line, a file or stdin, and the body from a file or stdin. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { OperationDoc } from '../src/public.js';
import { CommandLineError } from './command-line-error.js';
import type { StandardInput } from './standard-input.js';

type Parameters = Record<string, unknown>;

/**
 * @param source JSON, `@file`, or `-` for stdin. Without a source there are no parameters.
 * @throws {CommandLineError} The source cannot be read or is not a JSON object.
 */
export async function readParameters(source: string | undefined, stdin: StandardInput): Promise<Parameters> {
  if (source === undefined) return {};
  const json = await jsonOf(source, stdin);
  const value: unknown = parseJson(json, 'the parameters');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandLineError(`the parameters must be one JSON object, such as '{"all":true}'`);
  return { ...value };
}

/**
 * Adds the body to the parameters, under the name that the operation gives to its body parameter. A body of bytes is
 * added as a stream, any other body as parsed JSON.
 *
 * @throws {CommandLineError} The operation takes no body, the parameters already have a body, or the body cannot be read.
 */
export async function addBody(
  parameters: Parameters,
  source: string,
  { op, params }: OperationDoc,
  stdin: StandardInput,
): Promise<void> {
  const body = params.find((parameter) => parameter.in === 'body');
  if (body === undefined) throw new CommandLineError(`${op} takes no body`);
  if (Object.hasOwn(parameters, body.name))
    throw new CommandLineError(`the body is given twice: by --body and by the parameter ${body.name}`);
  const stream = await openSource(source, 'the body', stdin);
  parameters[body.name] = body.type === 'bytes' ? stream : parseJson(await text(stream), 'the body');
}

async function jsonOf(source: string, stdin: StandardInput): Promise<string> {
  if (source !== '-' && !source.startsWith('@')) return source;
  return text(await openSource(source.replace(/^@/, ''), 'the parameters', stdin));
}

async function openSource(source: string, purpose: string, stdin: StandardInput): Promise<Readable> {
  if (source === '-') return stdin.take(purpose);
  const file = createReadStream(source);
  try {
    await once(file, 'open');
    return file;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandLineError(`cannot read ${purpose}: ${reason}`, { cause });
  }
}

function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // The parser's message quotes its input, which may hold a password. Only the position is safe to print.
    const position = error instanceof Error ? / at position \d+/.exec(error.message)?.[0] : undefined;
    const place = position === undefined ? '' : `: the first error is${position}`;
    throw new CommandLineError(`${what} must be valid JSON${place}`);
  }
}
