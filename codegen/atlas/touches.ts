/** Finds the things that each correction touches, in each version to which it applies. */
import { isDeepStrictEqual } from 'node:util';
import { applies } from '../corrections.js';
import { isRecord } from '../json.js';
import { callerName, operationsOf, type PlacedOperation, type Swagger } from '../swagger.js';
import { rootsOf } from '../wire.js';
import type { CorrectionGroup } from './correction-groups.js';
import type { Facts } from './facts.js';
import type { Thing } from './thing.js';

/** Notes the touches in the things, in place. */
export function noteTouches(
  facts: Facts,
  documents: ReadonlyMap<string, Swagger>,
  groups: readonly CorrectionGroup[],
): void {
  for (const [index, [version, document]] of [...documents].entries()) {
    const finder = new Finder(facts, document, index);
    for (const { corrections, versionOf } of groups)
      for (const correction of corrections)
        if (applies(correction, versionOf(version)))
          for (const pointer of correction.at)
            for (const thing of finder.find(pointer, correction)) thing.touch(correction.id, index);
  }
}

interface Change {
  readonly expect?: unknown;
  readonly put?: unknown;
}

/** A schema, by the type that has it and the path in the type. */
interface Spot {
  readonly thing: Thing;
  readonly path: string;
}

class Finder {
  private readonly operations: ReadonlyMap<string, PlacedOperation>;

  constructor(
    private readonly facts: Facts,
    private readonly document: Swagger,
    private readonly index: number,
  ) {
    this.operations = new Map(operationsOf(document).map((placed) => [placed.operation.operationId, placed]));
  }

  find(pointer: string, change: Change): Thing[] {
    const [root, name = '', ...steps] = pointer
      .slice(1)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (root === 'definitions') return this.inDefinition(name, steps, change);
    const [thing, placed] = [this.facts.operations.get(name), this.operations.get(name)];
    return root === 'operations' && thing && placed ? this.inOperation(thing, placed, steps, change) : [];
  }

  private inOperation(
    thing: Thing,
    placed: PlacedOperation,
    steps: readonly string[],
    change: Change,
  ): Thing[] {
    const [area, name = '', part, ...rest] = steps;
    if (area === 'parameters') {
      const added = isRecord(change.put) ? change.put['name'] : undefined;
      const wanted = name === '-' ? added : name;
      const parameter = placed.operation.parameters?.find((one) => one.name === wanted);
      const its = parameter && thing.find('parameter', callerName(parameter));
      if (!parameter || !its) return [thing];
      const place = parameter.in === 'body' ? ' body' : ` ${parameter.in} ${parameter.name}`;
      if (part === 'x-schema')
        return [...this.keysOf(its, rest, change), ...this.inPlace(placed, place, rest, change)];
      return part === 'schema' ? this.inPlace(placed, place, rest, change, its) : [its];
    }
    const answer = thing.find('answer', 'answer');
    if (area === 'responses' && Number(name) < 400 && answer)
      return part === 'schema' ? this.inPlace(placed, ' answer', rest, change, answer) : [answer];
    return [thing];
  }

  /** The parameter, and the keys of its filters that the correction has. */
  private keysOf(parameter: Thing, [, key]: readonly string[], { put }: Change): Thing[] {
    const names =
      key === undefined && isRecord(put) && isRecord(put['properties'])
        ? Object.keys(put['properties'])
        : [key ?? ''];
    const keys = names.flatMap((name) => parameter.find('filter key', name) ?? []);
    return key !== undefined && keys.length > 0 ? keys : [parameter, ...keys];
  }

  /** @param whole the thing that stands for the place, if no type does */
  private inPlace(
    placed: PlacedOperation,
    end: string,
    steps: readonly string[],
    change: Change,
    whole?: Thing,
  ): Thing[] {
    const roots = rootsOf(placed).flatMap(({ place }) => (place.endsWith(end) ? place : []));
    const spot = this.spotOf(roots, steps);
    if (!spot) return whole ? [whole] : [];
    const replaced = whole && schemaSteps(steps).length === 0 && steps.length === 0;
    return [...(replaced ? [whole] : []), ...this.leaves(spot, steps.at(-1) ?? '', change)];
  }

  private inDefinition(name: string, steps: readonly string[], change: Change): Thing[] {
    const { lineage, types } = this.facts;
    const twin = this.document['x-twins']?.[name];
    const answered = steps.includes('x-answered');
    const sides = [...(answered && twin !== undefined ? [] : [name]), ...(twin === undefined ? [] : [twin])];
    return sides.flatMap((side) => {
      const thing = types.get(lineage.newestName(side));
      if (!thing) return [];
      const its = steps.filter((step) => step !== 'x-answered');
      const isOther = lineage.isOther(side, this.index);
      const found = lineage.placesIn(side, this.index);
      const spot = this.spotOf(found, its, !isOther) ?? { thing, path: pathOf(schemaSteps(its)) };
      return this.leaves(
        spot,
        its.at(-1) ?? '',
        answered && steps.at(-1) === 'x-answered' ? { put: change.put } : change,
      );
    });
  }

  /** @param inner a type at the places themselves does not count: it is known already */
  private spotOf(places: readonly string[], steps: readonly string[], inner = false): Spot | undefined {
    const path = schemaSteps(steps);
    for (let length = path.length; length >= (inner ? 1 : 0); length--) {
      const name = this.facts.lineage.typeAt(places.map((place) => place + path.slice(0, length).join('')));
      // The mark at the end of a field is the field's own: a type there is what the field holds.
      const holds = length === path.length && length > 0 && isOwn(steps);
      const thing = name === undefined || holds ? undefined : this.facts.types.get(name);
      if (thing) return { thing, path: pathOf(path.slice(length)) };
    }
    return undefined;
  }

  /** The things that a change touches: the fields that it names, or else the thing at its place. */
  private leaves({ thing, path }: Spot, key: string, { put, expect }: Change): Thing[] {
    const field = (name: string) => thing.find('field', path === '' ? name : `${path}.${name}`);
    const names = namesIn(key, put, expect);
    const fields = names.flatMap((name) => field(name) ?? []);
    const ofLists = key === 'required' || key === 'properties' || key === 'x-answered' || key === '-';
    if (fields.length > 0) return ofLists ? fields : [this.at(thing, path), ...fields];
    return [this.at(thing, path)];
  }

  private at(thing: Thing, path: string): Thing {
    // What the page does not have as a thing of its own is told at the next outer one.
    for (let at = path; at !== ''; at = outerPath(at)) {
      const found = thing.find('field', at);
      if (found) return found;
    }
    return thing;
  }
}

/** Tells if a pointer ends in a key of a schema that is the field's own (`x-nullable`), or at the field. */
function isOwn(steps: readonly string[]): boolean {
  const last = steps.at(-1);
  return last !== 'required' && last !== 'enum' && last !== 'properties' && last !== '-';
}

/** The steps into a value, in the form of a place: `.Name`, `[]`, `{}`. Other steps do not lead into the value. */
function schemaSteps(steps: readonly string[]): string[] {
  const path: string[] = [];
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index]!;
    if (step === 'properties' && index + 1 < steps.length) path.push(`.${steps[++index]}`);
    else if (step === 'items') path.push('[]');
    else if (step === 'additionalProperties') path.push('{}');
    else if (step === 'required' || step === 'enum') break;
  }
  return path;
}

const pathOf = (steps: readonly string[]) => steps.join('').replace(/^\./, '');

const outerPath = (path: string) => path.replace(/(?:^|\.)[^.[{]*$|(?:\[\]|\{\})$/, '');

/** The fields that a change of a list of names, of properties or of a whole schema is about. */
function namesIn(key: string, put: unknown, expect: unknown): string[] {
  if (Array.isArray(put) || Array.isArray(expect)) {
    if (key !== 'required') return [];
    const [after, before] = [listOf(put), listOf(expect)];
    return [...after.filter((one) => !before.includes(one)), ...before.filter((one) => !after.includes(one))];
  }
  if (key === '-' || key === 'required') return typeof put === 'string' ? [put] : [];
  const [after, before] = [recordOf(put), recordOf(expect)];
  if (key === 'properties') return changedNames(after, before);
  const required = namesIn('required', after['required'] ?? [], before['required'] ?? []);
  return [
    ...new Set([...required, ...changedNames(recordOf(after['properties']), recordOf(before['properties']))]),
  ];
}

function changedNames(after: Record<string, unknown>, before: Record<string, unknown>): string[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].filter((name) => !isDeepStrictEqual(after[name], before[name]));
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
