import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/call/decode.js';
import { profile } from '../../../src/docker/profile.js';
import { DecodeError } from '../../../src/errors.js';
import { rejection } from '../helpers/async.js';
import { bodyOf } from '../helpers/chunks.js';

const place = {
  op: 'ContainerArchiveInfo',
  method: 'HEAD',
  url: '/archive',
  framed: false,
  control: undefined,
  errorMessage: profile.errorMessage,
  errorRecord: profile.errorRecord,
  maxRecordBytes: undefined,
};

const read = async (headers: Record<string, string>) =>
  decode(
    'headers',
    undefined,
    { status: 200, headers, body: bodyOf([]) },
    { ...place, headers: { stat: 'base64-json' } },
  );

describe('the headers of an answer', () => {
  it('are decoded where they are more than text', async () => {
    const stat = Buffer.from('{"name":"ü"}').toString('base64');
    expect(await read({ stat, server: 'Docker' })).toEqual({ stat: { name: 'ü' }, server: 'Docker' });
  });

  it.each([{}, { stat: '' }, { stat: 'no JSON' }, { stat: Buffer.from('{').toString('base64') }])(
    'are not decoded where they are not what they should be: %o',
    async (headers) => {
      expect(await rejection(read(headers as Record<string, string>))).toBeInstanceOf(DecodeError);
    },
  );

  it('are as they are otherwise', async () => {
    const answered = { ...place, headers: undefined };
    const response = { status: 200, headers: { stat: 'text' }, body: bodyOf([]) };
    expect(await decode('headers', undefined, response, answered)).toEqual({ stat: 'text' });
  });
});
