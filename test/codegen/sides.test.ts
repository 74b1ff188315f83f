import { describe, expect, it } from 'vitest';
import { splitSides } from '../../codegen/sides.js';
import { refTo, type Schema, type Swagger } from '../../codegen/swagger.js';

interface Sides {
  readonly definitions: Record<string, Schema>;
  readonly body?: Schema;
  readonly answer?: Schema;
}

/** Splits the sides of a document with one operation. */
function split({ definitions, body, answer }: Sides): Swagger {
  const document: Swagger = {
    swagger: '2.0',
    basePath: '',
    info: { version: '1' },
    definitions,
    paths: {
      '/things': {
        post: {
          operationId: 'ThingMake',
          parameters: body ? [{ name: 'body', in: 'body', schema: body }] : [],
          responses: answer ? { 200: { schema: answer } } : {},
        },
      },
    },
  };
  splitSides(document);
  return document;
}

const string: Schema = { type: 'string' };
const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  ...more,
});
const answered: Schema = { 'x-answered': { required: ['x'] } };

describe('what is true of answers alone', () => {
  it('is of a twin of what requests have, too', () => {
    const { definitions, paths } = split({
      definitions: { A: object({ x: string }, answered) },
      body: refTo('A'),
      answer: refTo('A'),
    });
    expect(definitions).toEqual({
      A: object({ x: string }),
      AResponse: object({ x: string }, { required: ['x'] }),
    });
    const { parameters, responses } = paths['/things']!.post!;
    expect(parameters?.[0]?.schema).toEqual(refTo('A'));
    expect(responses['200']?.schema).toEqual(refTo('AResponse'));
  });

  it('makes twins of what leads there: by fields, lists, maps, members and alternatives', () => {
    const ways: Schema[] = [
      object({ a: refTo('A') }),
      { type: 'array', items: refTo('A') },
      { type: 'object', additionalProperties: refTo('A') },
      { allOf: [refTo('A'), object({ y: string })] },
      { anyOf: [refTo('A'), string] },
    ];
    for (const way of ways) {
      const { definitions } = split({
        definitions: {
          A: object({ x: string }, answered),
          Way: structuredClone(way),
          Other: object({ x: string }),
        },
        body: object({ way: refTo('Way'), other: refTo('Other') }),
        answer: object({ way: refTo('Way'), other: refTo('Other') }),
      });
      expect(Object.keys(definitions).sort()).toEqual(['A', 'AResponse', 'Other', 'Way', 'WayResponse']);
      expect(definitions['Way']).toEqual(way);
      expect(JSON.stringify(definitions['WayResponse'])).toBe(
        JSON.stringify(way).replace('/A"', '/AResponse"'),
      );
    }
  });

  it('needs no twin in what only answers have', () => {
    const { definitions } = split({
      definitions: {
        Whole: object({ a: refTo('A') }),
        A: object({ x: string }, answered),
        Alone: object({ x: string }, answered),
      },
      body: refTo('A'),
      answer: object({ whole: refTo('Whole'), alone: refTo('Alone') }),
    });
    expect(definitions).toEqual({
      Whole: object({ a: refTo('AResponse') }),
      A: object({ x: string }),
      AResponse: object({ x: string }, { required: ['x'] }),
      Alone: object({ x: string }, { required: ['x'] }),
    });
  });

  it('is forgotten in what only requests have', () => {
    const { definitions } = split({ definitions: { A: object({ x: string }, answered) }, body: refTo('A') });
    expect(definitions).toEqual({ A: object({ x: string }) });
  });

  it('may be another type, and adds to what is required already', () => {
    const list: Schema = { type: 'array', items: string };
    const { definitions } = split({
      definitions: {
        A: object(
          { x: string, y: string },
          { required: ['y'], 'x-answered': { required: ['x', 'y'], properties: { x: list } } },
        ),
      },
      body: refTo('A'),
      answer: refTo('A'),
    });
    expect(definitions['AResponse']).toEqual(object({ x: list, y: string }, { required: ['y', 'x'] }));
    expect(definitions['A']).toEqual(object({ x: string, y: string }, { required: ['y'] }));
  });

  it('may be of a definition that holds itself', () => {
    const { definitions } = split({
      definitions: { A: object({ x: string, inner: refTo('A') }, answered) },
      body: refTo('A'),
      answer: refTo('A'),
    });
    expect(definitions['AResponse']?.properties?.['inner']).toEqual(refTo('AResponse'));
    expect(definitions['A']?.properties?.['inner']).toEqual(refTo('A'));
  });

  it('may be of an object that stands in the answer itself', () => {
    const document = split({ definitions: {}, answer: object({ x: string }, answered) });
    expect(document.paths['/things']?.post?.responses['200']?.schema).toEqual(
      object({ x: string }, { required: ['x'] }),
    );
  });

  it('is refused if the name of the twin is taken', () => {
    expect(() =>
      split({
        definitions: { A: object({ x: string }, answered), AResponse: object({}) },
        body: refTo('A'),
        answer: refTo('A'),
      }),
    ).toThrow("the answers' side of A would be AResponse, which is another definition");
  });
});

it('a document without such a note stays as it is', () => {
  const definitions = { A: object({ b: refTo('B') }), B: object({ x: string }) };
  expect(
    split({ definitions: structuredClone(definitions), body: refTo('A'), answer: refTo('A') }).definitions,
  ).toEqual(definitions);
});
