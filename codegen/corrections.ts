/**
 * Corrections of the specs: a place, its value, the right value, the reason and the evidence.
 *
 * A correction states the value that it expects to find. If upstream mends the spec, or moves the place, the expectation
 * no longer matches and the generation fails. So nobody overlooks a correction that is no longer needed.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { compareVersions } from '../src/table.js';
import { copyOf, isRecord } from './json.js';
import { inRepository } from './paths.js';
import { operationsOf, type Swagger } from './swagger.js';
import { readYaml } from './yaml.js';

export interface Correction {
  readonly id: string;
  /** The kind of fault that the correction mends: the name of its file. */
  readonly kind: string;
  /** `v1.27`, `v1.25-v1.38`, or `v1.42-` for v1.42 and later. Pre-releases such as `v6.0.0-rc1` may stand at each end. */
  readonly versions: string;
  /**
   * JSON pointers into the document. Two extensions make a pointer valid for several versions:
   * `/operations/{operationId}` is the operation, whatever its path, and a segment below `parameters` is the name of a
   * parameter as it is published: `name`, or `query:name` if a parameter in another place has the same name.
   */
  readonly at: readonly string[];
  /** The present value; absent if there is none. */
  readonly expect?: unknown;
  /** The right value; absent if the value is to be removed. */
  readonly put?: unknown;
  readonly why: string;
  /** The engine and version that showed the fault, or the part of the engine's source that proves it. */
  readonly evidence: string;
}

/** The fields of a correction in a file. */
const fields = new Set(['id', 'versions', 'at', 'expect', 'put', 'why', 'evidence']);

/** Reads all corrections of an engine: the lists in `specs/corrections/ENGINE/*.yaml`. */
export async function readCorrections(engine: string): Promise<Correction[]> {
  const folder = inRepository(`specs/corrections/${engine}`);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const corrections: Correction[] = [];
  for (const file of files) {
    const list = readYaml(await readFile(join(folder, file), 'utf8'));
    if (!Array.isArray(list)) throw new Error(`${file}: expected a list of corrections`);
    for (const item of list) corrections.push(checked(item, file));
  }
  const ids = corrections.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two corrections are called ${twice}`);
  return corrections;
}

function checked(item: unknown, file: string): Correction {
  if (!isRecord(item)) throw new Error(`${file}: not a correction: ${JSON.stringify(item)}`);
  const unknown = Object.keys(item).find((key) => !fields.has(key));
  if (unknown !== undefined) throw new Error(`${file}: ${item['id']}: unknown field ${unknown}`);
  for (const key of ['id', 'versions', 'why', 'evidence']) {
    if (typeof item[key] !== 'string') throw new Error(`${file}: ${item['id']}: ${key} is missing`);
  }
  const at = Array.isArray(item['at']) ? item['at'] : [item['at']];
  if (!at.every((pointer) => typeof pointer === 'string'))
    throw new Error(`${file}: ${item['id']}: at holds no pointer`);
  return { ...item, kind: file.replace(/\.yaml$/, ''), at } as unknown as Correction;
}

/** A version in a range. A part after a dash is a pre-release if it begins with a letter and is not a version. */
const versionPattern = String.raw`v\d[\d.]*(?:-(?!v\d)[A-Za-z][\w.]*)*`;
const range = new RegExp(`^(?<first>${versionPattern})(?<dash>-(?<last>${versionPattern})?)?$`);

/** Tells if a correction is about a version. */
export function applies({ id, versions }: Correction, version: string): boolean {
  const { first, dash, last } = range.exec(versions)?.groups ?? {};
  if (first === undefined) throw new Error(`${id}: cannot read the version range ${versions}`);
  if (dash === undefined) return compareVersions(version, first) === 0;
  return compareVersions(version, first) >= 0 && (last === undefined || compareVersions(version, last) <= 0);
}

/**
 * Applies corrections to a document, in place.
 *
 * @throws {Error} The document does not have the value that a correction expects.
 */
export function correct(document: Swagger, version: string, corrections: readonly Correction[]): void {
  for (const correction of corrections) {
    if (!applies(correction, version)) continue;
    for (const pointer of correction.at) {
      const place = locate(document, pointer);
      const where = `correction ${correction.id}, ${version}, ${pointer}`;
      if (place === undefined) throw new Error(`${where}: there is no such place`);
      const found = place.get();
      if (!isDeepStrictEqual(found, correction.expect)) {
        throw new Error(
          `${where}: expected ${JSON.stringify(correction.expect)}, found ${JSON.stringify(found)}`,
        );
      }
      place.set(copyOf(correction.put));
    }
  }
}

interface Place {
  get(): unknown;
  set(value: unknown): void;
}

/** The place of a pointer; `undefined` if the document has no node that could hold it. */
export function locate(document: Swagger, pointer: string): Place | undefined {
  if (!pointer.startsWith('/')) throw new Error(`not a pointer: ${pointer}`);
  const segments = pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node: unknown = document;
  let parent = '';
  if (segments[0] === 'operations') {
    node = operationsOf(document).find(({ operation }) => operation.operationId === segments[1])?.operation;
    segments.splice(0, 2);
    parent = 'operation';
  }
  for (const [index, segment] of segments.entries()) {
    const place = step(node, parent, segment);
    if (place === undefined) return undefined;
    if (index === segments.length - 1) return place;
    node = place.get();
    parent = segment;
  }
  return undefined;
}

function step(node: unknown, parent: string, segment: string): Place | undefined {
  if (Array.isArray(node)) {
    if (segment === '-') return { get: () => undefined, set: (value) => void node.push(value) };
    const index =
      parent === 'parameters'
        ? node.findIndex(
            (item) =>
              isRecord(item) && (item['name'] === segment || `${item['in']}:${item['name']}` === segment),
          )
        : Number(segment);
    if (!(index >= 0 && index < node.length)) return undefined;
    return {
      get: () => node[index],
      set: (value) => void (value === undefined ? node.splice(index, 1) : node.splice(index, 1, value)),
    };
  }
  if (!isRecord(node)) return undefined;
  return {
    get: () => node[segment],
    set: (value) => {
      if (value === undefined) delete node[segment];
      else node[segment] = value;
    },
  };
}
