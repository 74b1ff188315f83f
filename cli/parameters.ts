/** The parameters of a call: JSON from the command line, a file or stdin, and the body from another. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { OperationDoc } from '../src/public.js';
import { CommandLineError } from './command-line-error.js';
import type { StandardInput } from './standard-input.js';

type Parameters = Record<string, unknown>;

/**
 * @param source JSON, `@file`, or `-` for stdin.
 * @throws {CommandLineError} It is not the JSON of an object, or cannot be read.
 */
export async function readParameters(source: string | undefined, stdin: StandardInput): Promise<Parameters> {
  if (source === undefined) return {};
  const json = await jsonOf(source, stdin);
  const value: unknown = parseJson(json, 'the parameters');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandLineError(`the parameters are one JSON object, such as '{"all":true}'`);
  return { ...value };
}

/**
 * Puts the body among the parameters, under the name that the operation has for it: bytes as a stream, anything else
 * as JSON.
 *
 * @throws {CommandLineError} The operation takes none, or has it already, or it cannot be read.
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
    throw new CommandLineError(`the body is there twice: as --body and as ${body.name}`);
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
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandLineError(`cannot read ${purpose}: ${why}`, { cause });
  }
}

function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // The parser's message quotes what it read, which may be a password.
    const at = error instanceof Error ? / at position \d+/.exec(error.message)?.[0] : undefined;
    throw new CommandLineError(`${what} must be JSON, and something is wrong with it${at ?? ''}`);
  }
}
