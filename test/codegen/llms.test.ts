/** The guide for language models, `docs/llms.txt`: its form, its facts and its size. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ApiFacts } from '../../codegen/api-facts.js';
import { firstSentence, llmsGuide } from '../../codegen/docs/llms.js';
import { inRepository } from '../../codegen/paths.js';
import { pinnedOperations } from './helpers/pinned.js';

const guide = readFileSync(inRepository('docs/llms.txt'), 'utf8');

/** Reads a guide as the tools of llmstxt.org do: title, summary, text, and sections of links. */
function read(text: string) {
  const [head, ...parts] = text.split(/^## /m);
  const [, title, summary, details] = /^# (.+)\n\n> (.+)\n\n(.*)$/s.exec(head!) ?? [];
  const sections = parts.map((part) => {
    const [name, ...lines] = part.trim().split('\n');
    const links = lines
      .filter((line) => line !== '')
      .map((line) => /^- \[([^\]]+)\]\(([^)]+)\): (.+)$/.exec(line) ?? [line]);
    return { name: name!, links: links.map(([all, , target]) => target ?? `no link: ${all}`) };
  });
  return { title, summary, details, sections };
}

/** The names in a list of parameters. The keys of filters stand in braces, with commas between them. */
function parameterNames(list: string): string[] {
  const parameters = list.replaceAll(/\{.*?\}/g, '').split(', ');
  return parameters.map((parameter) => /^'?([\w-]+)/.exec(parameter)?.[1] ?? parameter);
}

describe('the form', () => {
  const { title, summary, details, sections } = read(guide);

  it('is that of llmstxt.org: a title, a summary, text without headings, and lists of links', () => {
    expect(title).toBe('fairlead');
    expect(summary).toMatch(/^fairlead is a TypeScript SDK for the Docker Engine API/);
    const withoutCode = details!.replaceAll(/^```.*?^```$/gms, '');
    expect(withoutCode).not.toMatch(/^#/m);
    expect(sections.map(({ name }) => name)).toEqual(['Guides', 'Reference', 'Optional']);
  });

  it('leads to every guide and to the index', () => {
    const guides = readdirSync(inRepository('docs/guides')).map((name) => `guides/${name}`);
    expect(guides.length).toBeGreaterThan(0);
    expect(sections[0]!.links.toSorted()).toEqual(guides.toSorted());
    expect(sections[2]!.links).toEqual(['api-index.json']);
  });

  it('is small', () => {
    expect(guide.length).toBeGreaterThan(20_000);
    expect(guide.length).toBeLessThan(60_000);
  });
});

describe('the operations', () => {
  const lines = new Map(
    [...guide.matchAll(/^- `(\w+)\((.*?)\)` → (.+)$/gm)].map(([, id, parameters, rest]) => [
      id!,
      { parameters: parameters!, rest: rest! },
    ]),
  );

  it('are each in one line, in the category of its path', () => {
    expect(guide.match(/^- `\w+\(/gm)).toHaveLength(lines.size);
    const blocks = guide.matchAll(/^\*\*engine\.(.+)\*\*\n\n((?:- .+\n)+)/gm);
    const categories = new Map(
      [...blocks].flatMap(([, category, list]) =>
        [...list!.matchAll(/^- `(\w+)/gm)].map(([, id]) => [id!, category!]),
      ),
    );
    for (const { id, path } of pinnedOperations('v1.55'))
      expect(categories.get(id), id).toBe(path.split('/')[1]);
  });

  it.each(['v1.25', 'v1.40', 'v1.55'])('of %s are all there, with their parameters', (version) => {
    const operations = pinnedOperations(version);
    expect(operations.length).toBeGreaterThan(90);
    for (const { id, parameters } of operations) {
      const shown = lines.get(id)?.parameters;
      expect(shown, id).toBeDefined();
      expect(parameterNames(shown!), id).toEqual(expect.arrayContaining([...parameters]));
    }
  });

  it.each([
    ['ContainerCreate', 'body: ContainerCreateRequest, name?, platform? v1.41+', 'ContainerCreateResponse. '],
    ['ContainerLogs', 'id, follow?, stdout?, stderr?, since?, timestamps?, tail?, until? v1.35+', 'frames. '],
    ['ImagePush', "name, 'X-Registry-Auth', tag?, platform? v1.46+", 'records of PushImageInfo. '],
    ['VolumeList', 'filters?: {dangling, driver, name, label}', 'VolumeListResponse. '],
    ['PluginList', 'filters?: {capability, enabled} v1.28+', 'Plugin[]. '],
  ])('%s is told in short', (id, parameters, rest) => {
    expect(lines.get(id)?.parameters).toBe(parameters);
    expect(lines.get(id)?.rest.startsWith(rest)).toBe(true);
  });

  it('tell their versions', () => {
    expect(lines.get('ConfigList')?.rest).toMatch(/ Since v1\.30\.$/);
    expect(lines.get('ContainerGetArchive')?.rest).toMatch(/ Up to v1\.27\.$/);
    expect(lines.get('Session')?.rest).toContain(' Since v1.31. Deprecated since v1.53. ');
  });
});

it.each([
  ['Lists containers: `a. b`, v1.2 too. More.', 'Lists containers: `a. b`, v1.2 too.'],
  ['One', 'One'],
  ['Is it so? Yes.', 'Is it so?'],
])('the first sentence of %s', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

it('a head without a place for the operations is an error', () => {
  expect(() => llmsGuide('# a\n', {} as ApiFacts)).toThrow('{operations}');
});
