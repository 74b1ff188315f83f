import { expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import { errorMessage } from '../../../src/util/error-message.js';

it.each([
  [new Error('no'), 'no'],
  [new UsageError('INVALID_URI', 'wrong'), 'wrong'],
  ['text', 'text'],
  [undefined, 'undefined'],
  [5, '5'],
])('the message of %s is %s', (error, message) => {
  expect(errorMessage(error)).toBe(message);
});
