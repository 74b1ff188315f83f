/** What happens to a thing from one version to another. */
import type { Atlas, Id } from './model.js';

export type Happening = 'came' | 'changed' | 'deprecated' | 'went';

export interface Event {
  readonly version: number;
  readonly what: Happening;
  /** The change in words: `string → integer`; empty if there is no more to say. */
  readonly words: string;
}

/** All events of a thing, the oldest first. What the oldest version has did not come in it. */
export function eventsOf(atlas: Atlas, id: Id): Event[] {
  const events: Event[] = [];
  for (let version = 1; version < atlas.versions.length; version++)
    for (const { what, words } of compare(atlas, id, version - 1, version))
      events.push({ version, what, words });
  return events;
}

/** What is different in a thing between two versions. */
export function compare(atlas: Atlas, id: Id, from: number, to: number): Omit<Event, 'version'>[] {
  const [before, after] = [atlas.state(id, from), atlas.state(id, to)];
  if (before === -1 && after === -1) return [];
  if (before === -1 || after === -1) {
    // Before the values of an enum were listed, there could be any.
    if (atlas.kind(id) === 'value' && !isListed(atlas, atlas.outer(id), from, to)) return [];
    return [{ what: before === -1 ? 'came' : 'went', words: '' }];
  }
  const changes = [...differences(atlas, before, after), ...valueChanges(atlas, id, from, to)];
  const [was, is] = [atlas.is(before, 'deprecated'), atlas.is(after, 'deprecated')];
  if (was && !is) changes.push('not deprecated any more');
  return [
    ...(changes.length > 0 ? [{ what: 'changed' as const, words: changes.join('; ') }] : []),
    ...(is && !was ? [{ what: 'deprecated' as const, words: '' }] : []),
  ];
}

function isListed(atlas: Atlas, id: Id, from: number, to: number): boolean {
  return atlas.is(atlas.state(id, from), 'listed') && atlas.is(atlas.state(id, to), 'listed');
}

function differences(atlas: Atlas, before: number, after: number): string[] {
  const changes: string[] = [];
  const [was, is] = [atlas.type(before), atlas.type(after)];
  if (was !== is) changes.push(`${was} → ${is}`);
  const flag = (name: 'required' | 'nullable' | 'listed', on: string, off: string) => {
    if (atlas.is(before, name) !== atlas.is(after, name)) changes.push(atlas.is(after, name) ? on : off);
  };
  flag('required', 'required now', 'optional now');
  flag('nullable', 'may be null now', 'not null any more');
  flag('listed', 'values are listed now', 'values are not listed any more');
  return changes;
}

function valueChanges(atlas: Atlas, id: Id, from: number, to: number): string[] {
  if (!isListed(atlas, id, from, to)) return [];
  const values = atlas.inner(id).filter((one) => atlas.kind(one) === 'value');
  const names = (list: readonly Id[]) => list.map((one) => atlas.name(one)).join(', ');
  const came = values.filter((one) => !atlas.has(one, from) && atlas.has(one, to));
  const went = values.filter((one) => atlas.has(one, from) && !atlas.has(one, to));
  return [
    ...(came.length > 0 ? [`${came.length > 1 ? 'values' : 'value'} ${names(came)} came`] : []),
    ...(went.length > 0 ? [`${went.length > 1 ? 'values' : 'value'} ${names(went)} went`] : []),
  ];
}
