/** Operations that Podman, or a release, does not have, called by a program without types. */

import type { AsyncCompleter } from 'node:readline';
import { start } from 'node:repl';
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';
import { client, close, connect, invoke } from 'fairlead/podman';
import { connect as connect54 } from 'fairlead/podman/v5.4';
import { connect as connectDocker125 } from 'fairlead/v1.25';
import { describe, expect, it, onTestFinished } from 'vitest';
import { table } from '../../../generated/podman/table.js';
import { rejection } from '../helpers/async.js';

const conn = { uri: 'unix:///nowhere/podman.sock' };

/** An engine as JavaScript has it. */
type Untyped = Record<string, Record<string, (parameters?: object) => Promise<unknown>>>;
const untyped = (engine: object) => engine as unknown as Untyped;

const absent = Object.entries(table.compatible!.absent);
const words = (op: string) => `Podman has no ${op}: only another engine has this operation`;

it('there are such operations', () => {
  expect(absent.length).toBeGreaterThan(40);
  expect(absent).toContainEqual(['SwarmInit', 'swarm']);
  expect(absent).toContainEqual(['VolumeUpdate', 'volumes']);
});

it.each(absent)('%s of %s rejects, and says which engine has no such operation', async (op, category) => {
  for (const engine of [connect(conn), connect54(conn)]) {
    const call = untyped(engine)[category]![op]!({});
    expect(await rejection(call)).toMatchObject({
      name: 'UsageError',
      code: 'UNAVAILABLE',
      message: words(op),
    });
  }
});

describe('the data-driven layer', () => {
  it('knows the categories of the other engine, and says that there are none', () => {
    for (const category of ['swarm', 'plugins', 'session'])
      expect(() => client({ category: category as string, conn })).toThrow(
        expect.objectContaining({
          code: 'UNAVAILABLE',
          message: `Podman has no category ${category}: only another engine has these operations`,
        }),
      );
  });

  it('knows the operations of the other engine', async () => {
    const volumes = client({ category: 'volumes', conn });
    onTestFinished(() => close(conn));
    for (const op of ['VolumeUpdate', 'SwarmInit'])
      expect(await rejection(invoke(volumes, { op: op as string }))).toMatchObject({
        code: 'UNAVAILABLE',
        message: words(op),
      });
  });
});

describe('a release that lacks an operation says which release has it', () => {
  it.each([
    [['libpod', 'artifacts'], 'ArtifactListLibpod', 'v5.6.0'],
    [['libpod', 'volumes'], 'VolumeExportLibpod', 'v5.6.0'],
    [['libpod', 'quadlets'], 'QuadletListLibpod', 'v5.7.0'],
  ])('%j %s', async (path, op, since) => {
    const members = path.reduce<unknown>((parent, name) => (parent as Untyped)[name], connect54(conn));
    expect(await rejection((members as Untyped[string])[op]!())).toMatchObject({
      code: 'UNAVAILABLE',
      message: `${op} needs Podman ${since}, and this client speaks v5.4.0`,
    });
  });

  it('for every engine', async () => {
    const { configs, volumes } = untyped(connectDocker125(conn));
    expect((await rejection(configs!['ConfigList']!())).message).toBe(
      'ConfigList needs API v1.30, and this client speaks v1.25',
    );
    expect((await rejection(volumes!['VolumeUpdate']!())).message).toBe(
      'VolumeUpdate needs API v1.42, and this client speaks v1.25',
    );
  });
});

describe('what is missing', () => {
  const engine = connect54(conn);

  it('is listed nowhere', async () => {
    for (const members of [engine, engine.volumes, engine.libpod, engine.libpod.volumes]) {
      for (const name of ['swarm', 'VolumeUpdate', 'artifacts', 'VolumeExportLibpod']) {
        expect(Object.keys(members)).not.toContain(name);
        expect(Reflect.ownKeys(members)).not.toContain(name);
        expect(name in members).toBe(false);
        expect(inspect(members, { showHidden: true, depth: 1 })).not.toMatch(new RegExp(`\\b${name}\\b`));
      }
      expect(inspect(members)).toMatch(/^\{/);
      expect(Object.keys({ ...members })).toEqual(Object.keys(members));
    }
    const repl = start({ input: new PassThrough(), output: new PassThrough(), terminal: false });
    onTestFinished(() => repl.close());
    Object.assign(repl.context, { engine });
    const completed = (line: string) =>
      new Promise<string[]>((resolve, reject) =>
        (repl.completer as AsyncCompleter)(line, (error, found) =>
          error ? reject(error) : resolve(found?.[0] ?? []),
        ),
      );
    expect(await completed('engine.vol')).toEqual(['engine.volumes']);
    expect(await completed('engine.swa')).toEqual([]);
    expect(await completed('engine.volumes.VolumeU')).toEqual([]);
    expect(await completed('engine.libpod.art')).toEqual([]);
  });

  it('leaves other names as they are', () => {
    for (const members of [engine, engine.volumes]) {
      expect(Reflect.get(members, 'then')).toBeUndefined();
      expect(Reflect.get(members, 'nothing')).toBeUndefined();
      expect(Reflect.get(members, Symbol.iterator)).toBeUndefined();
      expect(Reflect.get(members, 'toString')).toBe(Object.prototype.toString);
      expect(members).toBeInstanceOf(Object);
    }
  });

  it('can be put there by a test', async () => {
    const other = untyped(connect54(conn));
    Object.assign(other['volumes']!, { VolumeUpdate: async () => 'updated' });
    other['swarm'] = { SwarmInit: async () => 'a node' };
    expect(await other['volumes']!['VolumeUpdate']!()).toBe('updated');
    expect(await other['swarm']['SwarmInit']!()).toBe('a node');
    expect(Object.keys(other)).toContain('swarm');
  });
});
