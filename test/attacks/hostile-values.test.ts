/**
 * Hostile values in every parameter of every operation. A call is refused before anything is sent, or one request is sent
 * that means what the caller wrote: no other path, no other parameter, no further header, no second request.
 */
import { client, close, connect, FairleadError, invoke, UsageError } from 'fairlead';
import { describe, expect, it, onTestFinished } from 'vitest';
import { table } from '../../generated/docker/table.js';
import { existsIn } from '../../src/call/operation.js';
import { profile as docker } from '../../src/docker/profile.js';
import type { OperationEntry, ParameterEntry } from '../../src/table.js';
import { httpServer } from '../unit/helpers/http-server.js';
import { others, texts } from './hostile-values.js';

/** The headers that a request has without any parameter. */
const OWN_HEADERS = [
  'host',
  'connection',
  'accept-encoding',
  'user-agent',
  'content-type',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'sec-websocket-key',
  'sec-websocket-version',
  'sec-websocket-protocol',
  'sec-websocket-extensions',
  'accept',
];

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
}

/** A server that keeps what it gets, and refuses everything in few words. */
async function recording() {
  const sent: Sent[] = [];
  const server = await httpServer((request, response) => {
    const headers = request.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
    request.resume().once('end', () => {
      sent.push({ method: request.method!, url: request.url!, headers });
      response.writeHead(418).end();
    });
  });
  return { uri: server.uri, sent };
}

const wire = ({ name, wireName = name }: ParameterEntry) => wireName;

/** Values that are right for the other parameters. */
function harmless({ type, in: place }: ParameterEntry): unknown {
  if (place === 'body') return type === 'Bytes' || type === 'stream' ? 'a' : {};
  if (type === 'boolean') return true;
  if (/integer|number/.test(type)) return 1;
  return type.endsWith('[]') ? ['a'] : /string/.test(type) ? 'a' : {};
}

/** The values of the path's parameters, as the engine reads them; undefined if the path is another one. */
function pathValues(
  entry: OperationEntry,
  version: string,
  pathname: string,
): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = `/${version}${entry.path}`
    .replaceAll(/[.]/g, '\\.')
    .replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      names.push(name);
      const slashes = entry.parameters.some((one) => wire(one) === name && one.encoding === 'slashes');
      return slashes ? '(.+)' : '([^/]+)';
    });
  const found = new RegExp(`^${pattern}$`).exec(pathname);
  if (found === null) return undefined;
  return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1]!)]));
}

const pathOf = (url: string) => url.split('?', 1)[0]!;
const isOf = (entry: OperationEntry, version: string, url: string) =>
  pathValues(entry, version, pathOf(url)) !== undefined;
const inspections = Object.values(docker.framing.inspections).map(({ op }) => table.operations[op]!);
const isInspection = (version: string, url: string) => inspections.some((entry) => isOf(entry, version, url));

/** Judges what was sent for a text. */
function judgeText(
  entry: OperationEntry,
  parameter: ParameterEntry,
  version: string,
  text: string,
  { url, headers, method }: Sent,
) {
  expect(method).toBe(entry.method);
  const { pathname, searchParams, hash } = new URL(`http://host${url}`);
  expect(hash).toBe('');
  // A path that WHATWG's rules would change is another path to some reader on the way.
  expect(url.split('?', 1)[0]).toBe(pathname);
  const values = pathValues(entry, version, pathname);
  expect(values, url).toBeDefined();
  const known = entry.parameters.filter((one) => one.in === 'query').map(wire);
  for (const name of searchParams.keys()) expect(known).toContain(name);
  const extra = entry.parameters.filter((one) => one.in === 'header').map((one) => wire(one).toLowerCase());
  for (const name of headers) expect([...OWN_HEADERS, ...extra]).toContain(name);
  if (parameter.in === 'path') expect(values![wire(parameter)]).toBe(text.replace(/^\/(?=.)/, ''));
  if (parameter.in === 'query' && parameter.encoding === undefined)
    expect(searchParams.getAll(wire(parameter))).toEqual([text]);
}

/** The sorts of parameters that got every value. A further parameter of a sort gets every fourth text, for the sake of time. */
const sorts = new Set<string>();

/** The newest version that has an operation. */
const newestOf = ({ until }: OperationEntry) => until ?? table.versions.at(-1)!;

describe('a hostile value', () => {
  const operations = Object.entries(table.operations);

  it.each(operations)('of any parameter of %s', async (op, entry) => {
    const version = newestOf(entry);
    const { uri, sent } = await recording();
    const conn = { uri };
    onTestFinished(() => close(conn));
    const category = client({ category: entry.category, conn, apiVersion: version });
    const parameters = entry.parameters.filter((one) => existsIn(one, version));
    const required = Object.fromEntries(
      parameters.filter((one) => one.required).map((one) => [one.name, harmless(one)]),
    );
    let refused = 0;
    let every = 0;
    for (const parameter of parameters) {
      const sort = `${parameter.in} ${parameter.encoding} ${parameter.type}`;
      const first = !sorts.has(sort);
      sorts.add(sort);
      if (first) every++;
      const values: [string, unknown][] = [
        ...texts
          .filter((_, at) => first || at % 4 === 0)
          .map((text): [string, unknown] => [JSON.stringify(text), text]),
        ...(first ? others : []).map(([name, value]): [string, unknown] => [name, value]),
      ];
      for (const [name, value] of values) {
        const where = `${parameter.name}: ${name}`;
        sent.length = 0;
        const params = { ...required, [parameter.name]: value };
        const result = await invoke(category, { op, params, throwException: true } as never).catch(
          (error: unknown) => error,
        );
        expect(result, where).toBeInstanceOf(FairleadError);
        if (result instanceof UsageError) {
          expect(sent, where).toEqual([]);
          refused++;
          continue;
        }
        if (typeof value !== 'string') continue;
        // In older versions, fairlead asks first if the process has a TTY.
        const [own, ...more] = sent.filter(
          ({ url }) => !isInspection(version, url) || isOf(entry, version, url),
        );
        expect(more, where).toEqual([]);
        judgeText(entry, parameter, version, value, own!);
      }
    }
    // No parameter takes every value.
    expect(refused).toBeGreaterThanOrEqual(every);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  const places: Record<string, (value: unknown) => object> = {
    url: (url) => ({ url }),
    method: (method) => ({ url: '/any', method }),
    path: (id) => ({ url: '/any/{id}', path: { id } }),
    'all of path': (path) => ({ url: '/any/{id}', path }),
    query: (name) => ({ url: '/any', query: { name } }),
    'all of query': (query) => ({ url: '/any', query }),
    header: (name) => ({ url: '/any', headers: { name } }),
    'all of headers': (headers) => ({ url: '/any', headers }),
    body: (body) => ({ url: '/any', method: 'post', body }),
    timeouts: (timeouts) => ({ url: '/any', timeouts }),
    signal: (signal) => ({ url: '/any', signal }),
    as: (as) => ({ url: '/any', as }),
  };

  it.each(Object.entries(places))('as %s of fetch', async (_place, request) => {
    const { uri, sent } = await recording();
    const engine = connect({ uri });
    onTestFinished(() => engine.close());
    for (const [name, value] of [...texts.map((text) => [JSON.stringify(text), text]), ...others] as const) {
      sent.length = 0;
      const given = { ...request(value), throwException: true };
      const result = await engine.fetch(given as never).catch((error: unknown) => error);
      expect(result, `${name}`).toBeInstanceOf(FairleadError);
      expect(sent.length, `${name}`).toBe(result instanceof UsageError ? 0 : 1);
      for (const { headers } of sent)
        for (const header of headers) expect([...OWN_HEADERS, 'name']).toContain(header);
    }
  });
});
