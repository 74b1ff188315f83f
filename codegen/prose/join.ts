/** Joins the texts of an engine with those of the other engine whose API it speaks, too. */
import { compareVersions } from '../../src/table.js';
import type { OperationProse, ProseSource, RangedText, Text, Texts, TypeProse } from './source.js';

/**
 * What an engine says of its own goes before. It may say more of an operation or a type of the other engine, without a
 * text of the whole.
 *
 * @param spoken the version of the other API that each version of the engine speaks, the oldest first
 */
export function joinProse(
  own: ProseSource,
  other: ProseSource,
  spoken: Readonly<Record<string, string>>,
): ProseSource {
  const theirs = translated(other, spoken);
  return {
    operations: complete(joinEach(own.operations, theirs.operations, joinOperations)),
    types: complete(joinEach(own.types, theirs.types, joinTypes)),
    shared: {
      fields: { ...theirs.shared.fields, ...own.shared.fields },
      parameters: { ...theirs.shared.parameters, ...own.shared.parameters },
      errors: { ...theirs.shared.errors, ...own.shared.errors },
    },
  };
}

/** @throws {Error} Neither engine has a text of a thing. */
function complete<T extends { readonly text?: Text }>(things: Record<string, T>): Record<string, T> {
  const silent = Object.keys(things).find((name) => things[name]!.text === undefined);
  if (silent !== undefined) throw new Error(`${silent} has no text, in the prose of both engines`);
  return things;
}

function joinEach<T>(
  own: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  join: (own: T, other: T) => T,
): Record<string, T> {
  const joined: Record<string, T> = { ...other, ...own };
  for (const name of Object.keys(own))
    if (Object.hasOwn(other, name)) joined[name] = join(own[name]!, other[name]!);
  return joined;
}

const joinOperations = (own: OperationProse, other: OperationProse): OperationProse => ({
  ...other,
  ...own,
  parameters: { ...other.parameters, ...own.parameters },
  errors: { ...other.errors, ...own.errors },
  headers: { ...other.headers, ...own.headers },
  instead: { ...other.instead, ...own.instead },
});

const joinTypes = (own: TypeProse, other: TypeProse): TypeProse => ({
  ...other,
  ...own,
  fields: { ...other.fields, ...own.fields },
  instead: { ...other.instead, ...own.instead },
});

/** The texts with their ranges in the versions of the engine that speaks the other API. */
function translated(source: ProseSource, spoken: Readonly<Record<string, string>>): ProseSource {
  const texts = (all: Texts | undefined): Texts =>
    Object.fromEntries(
      Object.entries(all ?? {}).flatMap(([name, text]) => {
        const its = inReleases(text, spoken);
        return its === undefined ? [] : [[name, its]];
      }),
    );
  const main = (text: Text | undefined): Text => (text && inReleases(text, spoken)) ?? '';
  return {
    operations: each(source.operations, (one) => ({
      text: main(one.text),
      parameters: texts(one.parameters),
      errors: texts(one.errors),
      headers: texts(one.headers),
      instead: texts(one.instead),
    })),
    types: each(source.types, (one) => ({
      ...one,
      text: main(one.text),
      fields: texts(one.fields),
      instead: texts(one.instead),
    })),
    shared: {
      fields: texts(source.shared.fields),
      parameters: texts(source.shared.parameters),
      errors: texts(source.shared.errors),
    },
  };
}

function each<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** A text with its ranges in releases; undefined if no release speaks a version in which it holds. */
function inReleases(text: Text, spoken: Readonly<Record<string, string>>): Text | undefined {
  if (typeof text === 'string') return text;
  const releases = Object.keys(spoken);
  const ranges = text.flatMap(({ text: its, since, until }): RangedText[] => {
    const holding = releases.filter(
      (release) =>
        (since === undefined || compareVersions(spoken[release]!, since) >= 0) &&
        (until === undefined || compareVersions(spoken[release]!, until) <= 0),
    );
    const [first, last] = [holding[0], holding.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        text: its,
        ...(first !== releases[0] && { since: first }),
        ...(last !== releases.at(-1) && { until: last }),
      },
    ];
  });
  return ranges.length === 0 ? undefined : ranges;
}
