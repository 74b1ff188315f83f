/** The rules for texts, beside their spelling and their completeness. */
import type { ProseSource } from './source.js';
import { type SourceText, type TextSort, textsOf } from './texts.js';

/** The longest text of each sort, in characters. An editor shows a text on hover. */
const longest: Readonly<Record<TextSort, number>> = {
  operation: 500,
  parameter: 360,
  error: 100,
  header: 320,
  type: 400,
  field: 320,
  instead: 120,
};

/** A text as one version shows it, with what it is about. */
export interface NamedText extends Omit<SourceText, 'key' | 'text'> {
  readonly text: string;
}

/** Every text, those of version ranges apart. */
export function allTexts(source: ProseSource): NamedText[] {
  return textsOf(source).flatMap(({ sort, name, text }) => {
    const all = typeof text === 'string' ? [text] : text.map((one) => one.text);
    return all.map((one) => ({ sort, name, text: one }));
  });
}

interface Rule {
  readonly says: string;
  readonly isBroken: (text: string, sort: TextSort) => boolean;
}

/** The text without what stands in backticks. */
const bare = (text: string) => text.replaceAll(/`[^`]*`/g, '');

const rules: readonly Rule[] = [
  { says: 'is too long', isBroken: (text, sort) => text.length > longest[sort] },
  { says: 'has several lines', isBroken: (text) => text.includes('\n') },
  { says: 'has a character that is not ASCII', isBroken: (text) => /[^\n\x20-\x7e]/.test(text) },
  { says: 'leaves a backtick open', isBroken: (text) => text.split('`').length % 2 === 0 },
  { says: 'has an address', isBroken: (text) => /https?:|www\./.test(bare(text)) },
  {
    says: 'names a version, which is computed',
    isBroken: (text) => /\bv?1\.[2-9]\d\b|\b(?:Docker|Engine|engine) \d/.test(text),
  },
  {
    says: 'has what a comment would read as a tag, a link or its end',
    isBroken: (text) => /(?:^|\s)@\w/.test(bare(text)) || /\{@|\*\//.test(text),
  },
  {
    says: 'does not end with one full stop',
    isBroken: (text, sort) => sort !== 'error' && !/[^.]\.$/.test(text),
  },
  {
    says: 'is no clause: it begins with a capital letter or ends with a full stop',
    isBroken: (text, sort) => sort === 'error' && /^[A-Z][a-z]|\.$/.test(text),
  },
  {
    says: 'does not open with a verb',
    isBroken: (text, sort) => sort === 'operation' && !/^[A-Z][a-z]+s /.test(text),
  },
];

/** The broken rules, a line each. */
export function brokenRules(texts: readonly NamedText[]): string[] {
  return texts.flatMap(({ sort, name, text }) =>
    rules
      .filter(({ isBroken }) => isBroken(text, sort))
      .map(({ says }) => `${sort} ${name}: the text ${says}`),
  );
}
