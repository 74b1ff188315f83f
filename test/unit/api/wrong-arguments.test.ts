/** Every function of the package, called with values of wrong types. Each says what it expects, and sends nothing. */
import { PassThrough, Readable } from 'node:stream';
import * as fairlead from 'fairlead';
import * as contexts from 'fairlead/build-context';
import * as progress from 'fairlead/progress';
import * as auth from 'fairlead/registry-auth';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Frames } from '../../../src/results/frames.js';
import { HijackedConnection } from '../../../src/results/hijack.js';
import { rejection } from '../helpers/async.js';
import { httpServer } from '../helpers/http-server.js';

class Something {
  readonly value = 's3cret';
}

/** Values by the words of messages for their types. None is right for any argument below, unless the argument says so. */
const values: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 7,
  'a text': 's3cret words',
  'an empty text': '',
  'a boolean': true,
  'a bigint': 1n,
  'a symbol': Symbol('s3cret'),
  'a function': () => 's3cret',
  'an array': ['s3cret'],
  'an array of null': [null],
  'a promise': Promise.resolve({}),
  'an object': { s3cret: 1 },
  'an instance': new Something(),
  bytes: Buffer.from('s3cret'),
};

type Any = Parameters<typeof JSON.stringify>[0];

/** A function, and the names of the values that are right for it. */
interface Target {
  call(given: Any, engine: fairlead.Engine, conn: fairlead.Conn): unknown;
  readonly right?: readonly string[];
}

const absent = ['undefined', 'null'];
const name = { id: 'x' };
const frames = () => new Frames(Readable.from([]), false);
const control = { resize: async () => {}, exitCode: async () => 0 };
const hijacked = () => new HijackedConnection(new PassThrough().resume(), false, control);
const client = (conn: fairlead.Conn) => fairlead.client({ category: 'containers', conn });

const targets: Readonly<Record<string, Target>> = {
  connect: { call: (given) => fairlead.connect(given), right: ['undefined'] },
  client: { call: (given) => fairlead.client(given) },
  'client, category': { call: (given, _, conn) => fairlead.client({ category: given, conn }) },
  'client, conn': { call: (given) => fairlead.client({ category: 'containers', conn: given }) },
  'client, apiVersion': {
    call: (given, _, conn) => fairlead.client({ category: 'containers', conn, apiVersion: given }),
    right: ['undefined'],
  },
  categories: { call: (given) => fairlead.categories(given), right: ['undefined'] },
  describeConnection: { call: (given) => fairlead.describeConnection(given), right: ['undefined'] },
  close: { call: (given) => fairlead.close(given), right: ['an object', 'an instance'] },
  'close of an engine': { call: (_, engine) => fairlead.close(engine as Any) },
  ops: { call: (given) => fairlead.ops(given) },
  'doc, client': { call: (given) => fairlead.doc(given, 'ContainerList' as never) },
  'doc, operation': { call: (given, _, conn) => fairlead.doc(client(conn), given) },
  'invoke, client': { call: (given) => fairlead.invoke(given, { op: 'ContainerList' } as Any) },
  'invoke, call': { call: (given, _, conn) => fairlead.invoke(client(conn), given) },
  'invoke, op': { call: (given, _, conn) => fairlead.invoke(client(conn), { op: given } as Any) },
  'invoke, as': {
    call: (given, _, conn) => fairlead.invoke(client(conn), { op: 'ContainerList', as: given } as Any),
    right: absent,
  },
  'invoke, params': {
    call: (given, _, conn) => fairlead.invoke(client(conn), { op: 'ContainerStart', params: given } as Any),
  },
  'an operation, parameters': { call: (given, engine) => engine.containers.ContainerStart(given) },
  'an operation, options': {
    call: (given, engine) => engine.containers.ContainerList({}, given),
    right: ['undefined'],
  },
  fetch: { call: (given) => fairlead.fetch(given) },
  'fetch, conn': { call: (given) => fairlead.fetch({ conn: given, url: '/' }) },
  'engine.fetch': { call: (given, engine) => engine.fetch(given) },
  'engine.fetch, url': { call: (given, engine) => engine.fetch({ url: given }) },
  'engine.fetch, method': {
    call: (given, engine) => engine.fetch({ url: '/', method: given }),
    right: absent,
  },
  'engine.fetch, as': { call: (given, engine) => engine.fetch({ url: '/', as: given }), right: absent },
  'exec, engine': { call: (given) => fairlead.exec(given, { ...name, execConfig: {} } as Any) },
  'exec, parameters': { call: (given, engine) => fairlead.exec(engine, given) },
  'exec, execConfig': {
    call: (given, engine) => fairlead.exec(engine, { ...name, execConfig: given }),
    right: ['an object', 'an instance', 'bytes'],
  },
  'exec, input': {
    call: (input, engine) => fairlead.exec(engine, { ...name, execConfig: {}, input }),
    right: [...absent, 'a text', 'an empty text', 'bytes', 'an array', 'an array of null'],
  },
  'exec, options': {
    call: (given, engine) => fairlead.exec(engine, { ...name, execConfig: {} }, given),
    right: ['undefined'],
  },
  'run, engine': { call: (given) => fairlead.run(given, { body: {} } as Any) },
  'run, parameters': { call: (given, engine) => fairlead.run(engine, given) },
  'run, body': {
    call: (body, engine) => fairlead.run(engine, { body }),
    right: ['an object', 'an instance', 'bytes'],
  },
  'run, input': {
    call: (input, engine) => fairlead.run(engine, { body: {}, input }),
    right: [...absent, 'a text', 'an empty text', 'bytes', 'an array', 'an array of null'],
  },
  followProgress: {
    call: (given) => progress.followProgress(given),
    right: ['an array', 'an array of null'],
  },
  'followProgress, listener': {
    call: (given) => progress.followProgress([], given),
    right: [...absent, 'a function'],
  },
  decodeTrace: { call: (given) => progress.decodeTrace(given), right: ['an object', 'an instance'] },
  credentials: { call: (given) => auth.credentials(given) },
  'credentials, password': {
    call: (password) => auth.credentials({ password }),
    right: ['undefined', 'a text', 'an empty text'],
  },
  reveal: { call: (given) => auth.reveal(given), right: ['an object', 'an instance'] },
  registryAuth: { call: (given) => auth.registryAuth(given) },
  'registryAuth, options': { call: (given) => auth.registryAuth('x', given), right: ['undefined'] },
  registryConfig: { call: (given) => auth.registryConfig(given), right: ['undefined'] },
  'registryConfig, onHelperError': {
    call: (onHelperError) => auth.registryConfig({ onHelperError, registries: [], env: {}, config: {} }),
    right: ['undefined', 'a function'],
  },
  buildContext: { call: (given) => contexts.buildContext(given) },
  lines: { call: (given) => frames().lines(given), right: ['undefined'] },
  'lines, maxLineLength': {
    call: (maxLineLength) => frames().lines({ maxLineLength }),
    right: ['undefined', 'a number'],
  },
  pipeTo: { call: (given) => frames().pipeTo(given) },
  'pipeTo, stderr': { call: (given) => frames().pipeTo(new PassThrough(), given), right: ['undefined'] },
  'pipeTo, options': {
    call: (given) => frames().pipeTo(new PassThrough(), new PassThrough(), given),
    right: ['undefined'],
  },
  write: { call: (given) => hijacked().write(given), right: ['a text', 'an empty text', 'bytes'] },
  end: { call: (given) => hijacked().end(given), right: ['undefined', 'a text', 'an empty text', 'bytes'] },
  resize: { call: (given) => hijacked().resize(given) },
};

describe.each(Object.entries(targets))('%s', (_name, { call, right = [] }) => {
  it.each(Object.keys(values).filter((one) => !right.includes(one)))('refuses %s', async (given) => {
    const server = await httpServer((_request, response) => response.end('[]'));
    const conn = { uri: server.uri };
    const engine = fairlead.connect(conn);
    onTestFinished(() => engine.close());
    const error = await rejection((async () => call(values[given], engine, conn))());
    expect(error, error.message).toBeInstanceOf(fairlead.UsageError);
    if (given !== 'an array' && given !== 'a text') expect(error.message).not.toContain('s3cret words');
    expect(server.requests).toEqual([]);
  });
});

it('a promise is named as such, because an await is missing', () => {
  const promise = Promise.resolve({}) as Any;
  for (const call of [
    () => fairlead.connect(promise),
    () => fairlead.describeConnection(promise),
    () => auth.reveal(promise),
    () => auth.credentials(promise),
    () => progress.decodeTrace(promise),
  ])
    expect(call).toThrow(/not a promise: await it first/);
});

it('what may be anything is taken', async () => {
  const server = await httpServer((_request, response) => response.end('[]'));
  const conn = { uri: server.uri };
  await fairlead.close(conn);
  await fairlead.close(client(conn));
  await fairlead.close({});
  expect(await progress.followProgress([])).toMatchObject({ layers: [] });
  expect(await rejection(progress.followProgress([Buffer.from('{}')] as Any))).toHaveProperty(
    'name',
    'UsageError',
  );
  expect(await progress.followProgress([{ status: 'x' }, null, 1, 'text'] as Any, null as Any)).toMatchObject(
    { status: 'x' },
  );
});
