import { expect, it } from 'vitest';
import { isObject } from '../../../src/util/is-object.js';

it.each([[{}], [{ a: 1 }], [Object.create(null)], [new Date()]])('%j is an object', (value) => {
  expect(isObject(value)).toBe(true);
});

it.each([[null], [undefined], ['text'], [1], [true], [[]], [[{}]], [() => {}]])(
  '%j is not an object',
  (value) => {
    expect(isObject(value)).toBe(false);
  },
);
