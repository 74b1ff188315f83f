import { beforeAll, describe, expect, it } from 'vitest';
import { readOwnTexts } from '../../codegen/joined-sources.js';
import { checkProse, type ProseReport } from '../../codegen/prose/check.js';
import { commonWords } from '../../codegen/prose/common-words.js';
import { sorts } from '../../codegen/prose/coverage.js';
import { allTexts, brokenRules, type NamedText } from '../../codegen/prose/rules.js';
import { gatherProse } from '../../codegen/prose/source.js';
import { Words } from '../../codegen/prose/words.js';
import type { Schema, Swagger } from '../../codegen/swagger.js';
import { table } from '../../generated/docker/table.js';
import { table as podmanTable } from '../../generated/podman/table.js';

/** The least number of things that each version has. A count below would mean that things were not read. */
const engines = [
  {
    engine: 'docker',
    table,
    least: { operations: 91, parameters: 201, errors: 251, types: 121, fields: 1301 },
  },
  {
    engine: 'podman',
    table: podmanTable,
    least: { operations: 160, parameters: 410, errors: 400, types: 288, fields: 2000 },
  },
] as const;

describe.each(engines)('the texts of $engine', ({ engine, table: its, least }) => {
  let report: ProseReport;
  let texts: NamedText[];
  let operationIds: Set<string>;

  beforeAll(async () => {
    report = await checkProse(engine);
    texts = allTexts(await readOwnTexts(engine));
    operationIds = new Set(Object.keys(its.operations));
  });

  it('are there for everything in every version, are about what exists, and keep the rules', () => {
    expect(report.faults).toEqual([]);
  });

  it('are counted against every pinned version and the unpinned view', () => {
    expect(report.coverage.size).toBe(its.versions.length + 1);
    for (const [version, coverage] of report.coverage) {
      for (const [sort, count] of Object.entries(least))
        expect(coverage[sort as keyof typeof least].total, `${version} ${sort}`).toBeGreaterThanOrEqual(
          count,
        );
      for (const sort of sorts) expect(coverage[sort].missing, `${version} ${sort}`).toEqual([]);
    }
  });

  it('name only operations that exist', () => {
    const verbs =
      'List|Create|Inspect|Delete|Prune|Start|Stop|Update|Attach|Wait|Logs|Push|Tag|Build|Init|Join|Leave';
    const names = new RegExp(
      `\`((?:Container|Image|Network|Volume|Exec|Swarm|Node|Service|Task|Secret|Config|Plugin|System)(?:${verbs}))\``,
      'g',
    );
    const unknown = texts.flatMap(({ name, text }) =>
      [...text.matchAll(names)]
        .map(([, id]) => id!)
        .filter((id) => !operationIds.has(id))
        .map((id) => `${name}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are short in the middle', () => {
    const lengths = texts.map(({ text }) => text.length).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(150);
  });
});

const named = (text: string, sort: NamedText['sort'] = 'field'): NamedText[] => [{ sort, name: 'X.y', text }];

describe('the rules find', () => {
  it.each<[string, string, NamedText['sort']?]>([
    ['is too long', `${'a'.repeat(320)}.`],
    ['has several lines', 'One.\nTwo.'],
    ['has a character that is not ASCII', 'Up to 5 µs.'],
    ['leaves a backtick open', 'The field `a.'],
    ['has an address', 'See https://a.example.'],
    ['names a version, which is computed', 'Since v1.41 a list.'],
    ['names a version, which is computed', 'Docker 28 needs it.'],
    ['has what a comment would read as a tag, a link or its end', 'Of @sha256 images.'],
    ['has what a comment would read as a tag, a link or its end', 'All of `/a/*/b`.'],
    ['does not end with one full stop', 'No end'],
    ['does not end with one full stop', 'And so on...'],
    ['is no clause: it begins with a capital letter or ends with a full stop', 'No such image', 'error'],
    ['is no clause: it begins with a capital letter or ends with a full stop', 'no such image.', 'error'],
    ['does not open with a verb', 'The list of all.', 'operation'],
  ])('%s: %s', (says, text, sort) => {
    expect(brokenRules(named(text, sort))).toEqual([`${sort ?? 'field'} X.y: the text ${says}`]);
  });

  it('nothing in a text that keeps them', () => {
    expect(brokenRules(named('A digest, `name@sha256:...`, or a name.'))).toEqual([]);
    expect(brokenRules(named('no such image', 'error'))).toEqual([]);
    expect(brokenRules(named('Lists all.', 'operation'))).toEqual([]);
  });
});

it('eight words in common with upstream are found, whatever their case and punctuation, and seven are not', () => {
  const upstream = ['Well then: one two three, four five six seven EIGHT nine.'];
  expect(commonWords(named('So "One Two" three four five `six` seven eight.'), upstream)).toEqual([
    'field X.y: upstream also says "one two three four five six seven eight"',
  ]);
  expect(commonWords(named('One two three four five six seven, or eight.'), upstream)).toEqual([]);
});

describe('a text is found', () => {
  const text: Schema = { type: 'string' };
  const inner = (fields: Record<string, Schema>): Schema => ({ type: 'object', properties: fields });
  const documentOf = (definitions: Record<string, Schema>, answer: string): Swagger => ({
    swagger: '2.0',
    basePath: '/',
    info: { version: '1' },
    definitions,
    paths: {
      '/things': {
        get: {
          operationId: 'ThingList',
          responses: { 200: { schema: { $ref: `#/definitions/${answer}` } } },
        },
      },
    },
  });
  // The state is spelled out in v1, has a name in v2, and its thing has another name in v3.
  const documents = new Map([
    ['v1.1', documentOf({ Thing: inner({ State: inner({ Pid: text, Name: text }), Old: text }) }, 'Thing')],
    [
      'v1.2',
      documentOf(
        { Thing: inner({ State: { $ref: '#/definitions/State' } }), State: inner({ Pid: text, Name: text }) },
        'Thing',
      ),
    ],
    [
      'v1.3',
      documentOf(
        {
          NewThing: inner({ State: { $ref: '#/definitions/State' } }),
          State: inner({ Pid: text, Name: text }),
        },
        'NewThing',
      ),
    ],
  ]);
  const source = gatherProse([
    {
      name: 'things.yaml',
      content: {
        operations: { ThingList: { text: 'Lists.', errors: { 404: 'no thing' } } },
        types: {
          State: {
            text: 'A state.',
            fields: { Pid: [{ until: 'v1.1', text: 'Old.' }, { text: 'New.' }] },
          },
          NewThing: { text: 'A thing.', fields: { State: 'Its state.' }, like: 'Like' },
          Like: { text: 'Alike.', fields: { Old: 'Alike, and old.' } },
        },
      },
    },
    { name: 'shared.yaml', content: { fields: { Name: 'Any name.' }, errors: { 500: 'a fault' } } },
  ]);
  const words = new Words(source, documents);
  const inVersion = (version: string) => words.in(documents.get(version)!, version);

  it('for a field that stood elsewhere in other versions', () => {
    expect(inVersion('v1.1').field('Thing.State.Pid')).toBe('Old.');
    expect(inVersion('v1.1').field('Thing.State')).toBe('Its state.');
    expect(inVersion('v1.2').field('State.Pid')).toBe('New.');
    expect(words.in(documents.get('v1.3')!).field('State.Pid')).toBe('New.');
  });

  it('for a name that is shared, or for a type that is like another', () => {
    expect(inVersion('v1.3').field('State.Name')).toBe('Any name.');
    expect(inVersion('v1.1').field('Thing.Old')).toBeUndefined();
    expect(inVersion('v1.3').field('NewThing.Old')).toBe('Alike, and old.');
    expect(inVersion('v1.3').error('ThingList', '404')).toBe('no thing');
    expect(inVersion('v1.3').error('ThingList', '500')).toBe('a fault');
    expect(inVersion('v1.3').error('ThingList', '409')).toBeUndefined();
  });

  it('and those that no version shows are told', () => {
    const fresh = new Words(source, documents);
    expect(fresh.unused()).toContain('types State fields Pid');
    fresh.in(documents.get('v1.2')!, 'v1.2').field('State.Pid');
    expect(fresh.unused()).not.toContain('types State fields Pid');
  });

  it('only in files of the right shape', () => {
    const file = (content: unknown) => () => gatherProse([{ name: 'a.yaml', content }]);
    expect(file({ kinds: {} })).toThrow('a.yaml: unknown key kinds');
    expect(file({ types: { A: { text: 'A.', field: {} } } })).toThrow('a.yaml: A: unknown key field');
    expect(file({ types: { A: {} } })).toThrow('a.yaml: A: text: expected a text');
    expect(file({ types: { A: { text: 'A.', fields: { b: [{ from: 'v1.1', text: 'B.' }] } } } })).toThrow(
      'a.yaml: A: fields: b: expected a text',
    );
    const twice = { name: 'a.yaml', content: { types: { A: { text: 'A.' } } } };
    expect(() => gatherProse([twice, { ...twice, name: 'b.yaml' }])).toThrow(
      'b.yaml: another file has texts about A',
    );
  });
});
