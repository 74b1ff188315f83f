import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { compareVersions } from '../../src/table.js';
import { describeEngine } from '../engines.js';
import { inRepository } from '../paths.js';

/** A version's upstream file, and the pinned file that has its facts. */
export type Pin = PinnedVersion | SameVersion | ReplacedVersion;

/** An upstream file, with the checksum by which a copy of the file can be compared with what was pinned. */
interface Upstream {
  /** The upstream file's public address. */
  readonly url: string;
  /** SHA-256 of the upstream file. */
  readonly upstream: string;
}

/** A version that has a pinned file. */
export interface PinnedVersion extends Upstream {
  /** SHA-256 of our pinned file. */
  readonly pinned: string;
}

/** A version whose facts are those of an older version, so that it needs no file. */
export interface SameVersion extends Upstream {
  readonly same: string;
}

/** A version whose upstream file cannot be used. The next version stands in for it. */
export interface ReplacedVersion extends Upstream {
  readonly replacedBy: string;
  readonly why: string;
}

/** `specs/pins.json`: pins by engine and by version, the oldest version first. */
export type Pins = Record<string, Record<string, Pin>>;

const pinsFile = inRepository('specs/pins.json');

/** The public address of an upstream file. A new pin is fetched from there, unless `--from` names another source. */
export function upstreamUrl(engine: string, version: string): string {
  const { upstream } = describeEngine(engine);
  const { address } = upstream.find(
    ({ before }) => before === undefined || compareVersions(version, before) < 0,
  )!;
  return address.replace('{version}', version);
}

export function pinnedFile(engine: string, version: string): string {
  return inRepository(`specs/${engine}/${version}.yaml`);
}

export async function readPins(): Promise<Pins> {
  try {
    return JSON.parse(await readFile(pinsFile, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

export async function writePins(pins: Pins): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(pins).map(([engine, versions]) => [
      engine,
      Object.fromEntries(Object.entries(versions).sort(([a], [b]) => compareVersions(a, b))),
    ]),
  );
  await writeFile(pinsFile, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The versions of an engine that have a pinned file, the oldest first. */
export async function pinnedVersions(engine: string): Promise<string[]> {
  return Object.entries((await readPins())[engine] ?? {}).flatMap(([version, pin]) =>
    'pinned' in pin ? [version] : [],
  );
}

/** The versions of an engine that have no pinned file of their own, each with the version whose file has its facts. */
export async function versionAliases(engine: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries((await readPins())[engine] ?? {}).flatMap(([version, pin]) => {
      if ('same' in pin) return [[version, pin.same]];
      return 'replacedBy' in pin ? [[version, pin.replacedBy]] : [];
    }),
  );
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
