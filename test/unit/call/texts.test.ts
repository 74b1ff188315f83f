/** Texts that would reach the engine as other texts than the caller wrote, or not at all. Nothing of them is sent. */
import { connect, type Engine, fetch } from 'fairlead/v1.51';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import { hide } from '../../../src/util/secret.js';
import { rejection } from '../helpers/async.js';
import { onRequest, rawServer, uriOf } from '../helpers/server.js';

const HIGH = '\ud83d';
const LOW = '\ude00';
const halves = [HIGH, LOW, `a${HIGH}b`, `${LOW}${HIGH}`, `😀${HIGH}`];

/** Makes an engine, and tells what the engine was sent. */
async function recorded() {
  const heads: string[] = [];
  let bytes = Buffer.alloc(0);
  const server = await rawServer((socket) => {
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
    });
    onRequest(socket, (head) => {
      heads.push(head);
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    });
  });
  const conn = { uri: uriOf(server) };
  return { engine: connect(conn), conn, heads, sent: () => bytes.toString() };
}

type Call = (engine: Engine, text: string) => Promise<unknown>;

const places: Record<string, Call> = {
  'a path parameter': ({ containers }, id) => containers.ContainerInspect({ id }),
  'a path parameter with slashes': ({ images }, name) => images.ImageInspect({ name: `a/${name}/b` }),
  'a query parameter': ({ containers }, signal) => containers.ContainerKill({ id: 'a', signal }),
  'a query parameter that repeats': ({ images }, name) => images.ImageGetAll({ names: ['a', name] }),
  'a filter': ({ containers }, name) => containers.ContainerList({ filters: { name: [name] } }),
  'the key of a label': ({ build }, key) =>
    build.ImageBuild({ inputStream: 'x', labels: { [key]: '' } as never }),
  'a ready JSON text': ({ containers }, text) =>
    containers.ContainerList({ filters: `{"name":["${text}"]}` as never }),
  'a header': ({ images }, text) => images.ImagePush({ name: 'a', 'X-Registry-Auth': text as never }),
  'credentials in a header': ({ images }, password) =>
    images.ImagePush({ name: 'a', 'X-Registry-Auth': { username: 'a', password } }),
  'hidden credentials': ({ images }, password) =>
    images.ImagePush({ name: 'a', 'X-Registry-Auth': hide({}, { password }) }),
  'the value of a JSON body': ({ containers }, Image) => containers.ContainerCreate({ body: { Image } }),
  'a key of a JSON body': ({ containers }, key) =>
    containers.ContainerCreate({ body: { Image: 'a', Labels: { 'a\\\\': 'b\\', [key]: 'c' } } }),
  'a text as a body': ({ containers }, inputStream) =>
    containers.PutContainerArchive({ id: 'a', path: '/', inputStream }),
  'a path of fetch': (engine, id) => engine.fetch({ url: '/x/{id}', path: { id } }),
  'the url of fetch': (engine, text) => engine.fetch({ url: `/x/${text}` }),
  'a query of fetch': (engine, q) => engine.fetch({ url: '/x', query: { q } }),
  'a list in a query of fetch': (engine, q) => engine.fetch({ url: '/x', query: { q: [1, q] } }),
  'an object in a query of fetch': (engine, q) => engine.fetch({ url: '/x', query: { q: { a: [q] } } }),
  'a name in a query of fetch': (engine, name) => engine.fetch({ url: '/x', query: { [name]: 1 } }),
  'a header of fetch': (engine, value) => engine.fetch({ url: '/x', header: { 'x-a': value } }),
  'headers of fetch in a list': (engine, value) =>
    engine.fetch({ url: '/x', header: { 'x-a': ['b', value] } }),
  'the name of a header': (engine, name) => engine.fetch({ url: '/x', header: { [name]: 'a' } }),
  'a header of a call': ({ containers }, value) =>
    containers.ContainerList({}, { headers: { 'x-a': value } }),
  'a JSON body of fetch': (engine, text) => engine.fetch({ url: '/x', method: 'post', body: { text } }),
  'a text as a body of fetch': (engine, body) => engine.fetch({ url: '/x', method: 'post', body }),
};

describe('half of a surrogate pair', () => {
  it.each(Object.entries(places))('is refused in %s, and nothing is sent', async (_place, call) => {
    const { engine, sent } = await recorded();
    for (const half of halves) {
      const error = await rejection(call(engine, half));
      expect(error).toBeInstanceOf(UsageError);
      expect(['INVALID_PARAMETER', 'INVALID_OPTION']).toContain((error as UsageError).code);
    }
    expect(sent()).toBe('');
    await engine.close();
  });

  it('is none in a whole pair, or in text that looks like an escape', async () => {
    const { engine, heads, sent } = await recorded();
    const texts = ['😀', '\\ud83d', '\\\\ud83d', 'ud83d', '\\'];
    const list = Object.fromEntries(texts.map((text) => [text, text]));
    await engine.containers.ContainerList({ filters: { label: texts } });
    await engine.fetch({ url: '/x/{p}', path: { p: '😀' }, query: { q: list } });
    await engine.containers.ContainerCreate({ body: { Image: 'a', Labels: list } });
    expect(sent()).toContain(JSON.stringify(list));
    const [listing, fetched] = heads.map((head) => new URL(head.split(' ')[1]!, 'http://x'));
    expect(JSON.parse(listing!.searchParams.get('filters')!)).toEqual({ label: texts });
    expect(fetched!.pathname).toBe('/x/%F0%9F%98%80');
    expect(JSON.parse(fetched!.searchParams.get('q')!)).toEqual(list);
    await engine.close();
  });

  it('is refused in a stream of texts, unless the next text has the other half', async () => {
    const { engine, sent } = await recorded();
    const put = (...pieces: (string | Uint8Array)[]) =>
      engine.containers.PutContainerArchive({
        id: 'a',
        path: '/',
        inputStream: (async function* () {
          yield* pieces;
        })(),
      });
    for (const pieces of [
      [HIGH],
      [LOW],
      ['a', HIGH],
      [HIGH, 'a'],
      [HIGH, Buffer.from('a')],
      [HIGH, HIGH, LOW],
    ]) {
      const error = await rejection(put(...pieces));
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toHaveProperty('code', 'INVALID_PARAMETER');
    }
    const before = sent().length;
    await put(`a${HIGH}`, `${LOW}b${HIGH}`, '', LOW, Buffer.from('c'), 'd');
    const chunks = sent().slice(before);
    expect(chunks.replace(/^[\s\S]*?\r\n\r\n/, '').replace(/\r\n[0-9a-f]+\r\n|^[0-9a-f]+\r\n/g, '')).toBe(
      'a😀b😀cd\r\n',
    );
    await engine.close();
  });
});

describe('a header', () => {
  it.each(['', 'a b', 'a:', 'é', '__proto__', 'a\n'])('is refused under the name %j', async (name) => {
    const { engine, conn, sent } = await recorded();
    const headers = Object.defineProperty({}, name, { value: 'a', enumerable: true });
    expect(await rejection(engine.containers.ContainerList({}, { headers }))).toBeInstanceOf(UsageError);
    expect(await rejection(engine.fetch({ url: '/x', header: headers }))).toBeInstanceOf(UsageError);
    expect(() => connect({ ...conn, headers })).toThrow(UsageError);
    expect(sent()).toBe('');
    await engine.close();
  });

  it.each(['€', 'ā', '\n', '\0', '\x7f'])('is refused if HTTP has no byte for it: %j', async (text) => {
    const { engine, sent } = await recorded();
    const names = { header: { 'x-a': text } };
    for (const call of [
      places['a header']!(engine, text),
      engine.fetch({ url: '/x', ...names }),
      engine.containers.ContainerList({}, { headers: names.header }),
    ]) {
      expect(await rejection(call)).toBeInstanceOf(UsageError);
    }
    expect(sent()).toBe('');
    await engine.close();
  });
});

describe('a text that is too long', () => {
  const MIB = 1024 * 1024;
  const long = 'x'.repeat(2 * MIB);
  // No string can hold the JSON of these.
  const many = Array(600).fill('x'.repeat(MIB));

  it.each(Object.entries(places).filter(([place]) => !/body|label/.test(place)))(
    'is a UsageError in %s',
    async (_place, call) => {
      const { engine, sent } = await recorded();
      expect(await rejection(call(engine, long))).toBeInstanceOf(UsageError);
      expect(sent()).toBe('');
      await engine.close();
    },
  );

  it.each<[string, Call]>([
    ['a filter', ({ containers }) => containers.ContainerList({ filters: { name: many } })],
    ['credentials', ({ images }) => images.ImagePush({ name: 'a', 'X-Registry-Auth': { many } as never })],
    ['an object', (engine) => engine.fetch({ url: '/x', query: { q: { many } } })],
    ['a list', ({ images }) => images.ImageGetAll({ names: many })],
    ['many texts', ({ images }) => images.ImageGetAll({ names: Array(MIB).fill('xy') })],
  ])('is a UsageError if no string can hold it: %s', async (_place, call) => {
    const { engine, sent } = await recorded();
    expect(await rejection(call(engine, ''))).toBeInstanceOf(UsageError);
    expect(sent()).toBe('');
    await engine.close();
  });

  it('is a UsageError if a JSON body has no room for it, or is too deep', async () => {
    const { engine, sent } = await recorded();
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    for (const Cmd of [many, deep]) {
      const error = await rejection(engine.containers.ContainerCreate({ body: { Cmd } as never }));
      expect(error).toMatchObject({ name: 'UsageError', code: 'INVALID_PARAMETER' });
      expect(error.message).toContain('too long or too deep');
    }
    expect(sent()).toBe('');
    await engine.close();
  });

  it('is no text of a mebibyte', async () => {
    const { engine, heads } = await recorded();
    await engine.fetch({ url: '/x', query: { q: 'x'.repeat(MIB) } });
    expect(heads.length).toBe(1);
    await engine.close();
  });
});

describe('a name that every object inherits', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

  it.each(names)('is no value of a placeholder: %s', async (name) => {
    const { engine, conn, sent } = await recorded();
    for (const path of [undefined, {}, { id: 'a' }]) {
      for (const fetching of [
        engine.fetch({ url: `/{${name}}`, path }),
        fetch({ conn, url: `/{id}/{${name}}`, path }),
      ]) {
        expect(await rejection(fetching)).toHaveProperty('code', 'MISSING_PARAMETER');
      }
    }
    const own = Object.defineProperty({}, name, { value: 'own', enumerable: true });
    await engine.fetch({ url: `/x/{${name}}`, path: own as Record<string, string> });
    expect(sent()).toContain('GET /x/own HTTP');
    await engine.close();
  });

  it.each(names)('is no parameter, category, operation or option: %s', async (name) => {
    const { engine, sent } = await recorded();
    const own = Object.defineProperty({}, name, { value: 'own', enumerable: true });
    for (const call of [
      (): Promise<unknown> => engine.containers.ContainerList(own),
      () => engine.containers.ContainerList({}, own),
      () => engine.fetch({ url: '/x', path: own as Record<string, string> }),
    ])
      expect(await rejection(Promise.resolve().then(call))).toBeInstanceOf(UsageError);
    expect(sent()).toBe('');
    await engine.fetch({ url: '/x', query: own as Record<string, string> });
    expect(sent()).toContain(`GET /x?${name}=own HTTP`);
    await engine.close();
  });

  it('is no value of a parameter that has this name', async () => {
    const { engine, sent } = await recorded();
    const inheriting: object = Object.create({ id: 'inherited' });
    const error = await rejection(engine.containers.ContainerInspect(inheriting as { id: string }));
    expect(error).toHaveProperty('code', 'MISSING_PARAMETER');
    expect(sent()).toBe('');
    await engine.close();
  });
});

describe('fetch', () => {
  it.each(['/é', '/a b', '/\x7f', '/ü?q=1', '/x\r\nX-A: 1', '/x#\t'])('refuses the url %j', async (url) => {
    const { engine, sent } = await recorded();
    expect(await rejection(engine.fetch({ url }))).toHaveProperty('code', 'INVALID_OPTION');
    expect(sent()).toBe('');
    await engine.close();
  });

  it.each([() => 1, Symbol('a'), Number.NaN, Object.create(null)])('refuses the value %o', async (value) => {
    const { engine, sent } = await recorded();
    const error = await rejection(engine.fetch({ url: '/{id}', path: { id: value as string } }));
    expect(error).toHaveProperty('code', 'INVALID_PARAMETER');
    if (typeof value !== 'object')
      expect(await rejection(engine.fetch({ url: '/x', query: { q: value } }))).toHaveProperty(
        'code',
        'INVALID_PARAMETER',
      );
    for (const query of ['a=b', ['a']])
      expect(await rejection(engine.fetch({ url: '/x', query: query as never }))).toHaveProperty(
        'code',
        'INVALID_OPTION',
      );
    expect(sent()).toBe('');
    await engine.close();
  });
});
