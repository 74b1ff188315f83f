/** The escape hatch. */
import { createReadStream } from 'node:fs';
import { connect, fetch, type ResultSocket, type ResultStream } from 'fairlead';
import { expectTypeOf } from 'vitest';

const conn = { uri: 'unix:///var/run/docker.sock' };
const url = '/v1.40/containers/{id}/checkpoints';

expectTypeOf(await fetch({ conn, url: '/_ping' })).toEqualTypeOf<string>();
expectTypeOf(await fetch({ conn, url, path: { id: 'conny' }, as: 'data' })).toEqualTypeOf<string>();
expectTypeOf(await fetch({ conn, url, as: 'stream' })).toEqualTypeOf<ResultStream>();
expectTypeOf(await fetch({ conn, url, as: 'socket' })).toEqualTypeOf<ResultSocket | string>();
await fetch({ conn, url, method: 'put', body: createReadStream('a.tar'), query: { path: '/', a: [1, 2] } });
await fetch({ conn, url, method: 'Put', body: { a: 1 }, header: { 'x-a': 'b' }, throwException: true });
// @ts-expect-error: url is missing
await fetch({ conn });
// @ts-expect-error: conn is missing
await fetch({ url });
await fetch({ conn, url, headers: { 'x-a': ['b', 'c'] } });
// @ts-expect-error: an unknown option
await fetch({ conn, url, heads: { 'x-a': 'b' } });
// @ts-expect-error: there is no such form
await fetch({ conn, url, as: 'json' });
// @ts-expect-error: a placeholder is filled by a string or a number
await fetch({ conn, url, path: { id: ['conny'] } });

const engine = connect();
expectTypeOf(await engine.fetch({ url })).toEqualTypeOf<string>();
expectTypeOf(await engine.fetch({ url, as: 'stream' })).toEqualTypeOf<ResultStream>();
await engine.fetch({ url, headers: { 'x-a': 'b' }, throwException: false });
await engine.fetch({ url, header: { 'x-a': 'b' } });
// @ts-expect-error: the engine has its connection
await engine.fetch({ conn, url });
