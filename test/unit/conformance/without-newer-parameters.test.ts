/** The calls that the conformance run makes in an older version of an API. */
import { expect, it, vi } from 'vitest';
import { docker } from '../../../conformance/engines.js';
import { withoutNewerParameters } from '../../../conformance/without-newer-parameters.js';
import type { OperationEntry, Table } from '../../../src/table.js';

const operation = (category: string): OperationEntry => ({
  category,
  method: 'GET',
  path: '/things',
  tag: 'Thing',
  kind: 'value',
  parameters: [
    { name: 'id', in: 'query', type: 'string' },
    { name: 'newer', in: 'query', type: 'string', since: 'v2' },
  ],
});

const table: Table = {
  ...docker.table,
  versions: ['v1', 'v2'],
  operations: {
    ThingList: operation('things'),
    ThingListOfRoom: operation('rooms/things'),
    // In v1, the API lacks this operation.
    ThingAdd: { ...operation('things'), since: 'v2' },
  },
};

const api = () => ({
  things: { ThingList: vi.fn(() => 'list'), other: 1 },
  rooms: { things: { ThingListOfRoom: vi.fn(() => 'list of room') }, other: 2 },
  close: () => 'closed',
});

it('leaves out the parameters that the version lacks, in nested categories too', () => {
  const whole = api();
  const old = withoutNewerParameters(whole, table, 'v1');
  const parameters: unknown[] = [{ id: 'a', newer: 'b' }, { as: 'stream' }];
  expect(Reflect.apply(old.things.ThingList, undefined, parameters)).toBe('list');
  expect(Reflect.apply(old.rooms.things.ThingListOfRoom, undefined, parameters)).toBe('list of room');
  for (const called of [whole.things.ThingList, whole.rooms.things.ThingListOfRoom])
    expect(called).toHaveBeenCalledExactlyOnceWith({ id: 'a' }, { as: 'stream' });
});

it('passes all parameters of the version itself', () => {
  const whole = api();
  const { things } = withoutNewerParameters(whole, table, 'v2');
  Reflect.apply(things.ThingList, undefined, [{ id: 'a', newer: 'b' }]);
  expect(whole.things.ThingList).toHaveBeenCalledWith({ id: 'a', newer: 'b' }, undefined);
});

it('keeps everything else, and does not change the original', () => {
  const whole = api();
  const { ThingList } = whole.things;
  const old = withoutNewerParameters(whole, table, 'v1');
  expect([old.things.other, old.rooms.other, old.close()]).toEqual([1, 2, 'closed']);
  expect(whole.things.ThingList).toBe(ThingList);
});
