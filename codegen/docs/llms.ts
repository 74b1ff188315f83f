/**
 * The guide for language models, `docs/llms.txt`, in the form of https://llmstxt.org: a title, a summary as a quote,
 * text without headings, and sections that are lists of links. The head of the guide is written by hand. The list of all
 * operations is generated, and takes the place of a line `{operations}`.
 */
import type { Documentation } from '../../src/documentation.js';
import type { OperationEntry, ParameterEntry, ResponseKind } from '../../src/table.js';
import type { ApiFacts } from '../api-facts.js';

const place = '\n{operations}\n';

/** @param head the part that is written by hand, with the place of the operations */
export function llmsGuide(head: string, facts: ApiFacts): string {
  if (head.split(place).length !== 2)
    throw new Error('the head of llms.txt needs one line {operations}, where the operations go');
  return head.replace(place, () => `\n${operationLists(facts)}\n`);
}

/** The operations by category: a line of bold text, and a list. */
function operationLists(facts: ApiFacts): string {
  const categories = new Map<string, string[]>();
  for (const [id, entry] of Object.entries(facts.operations)) {
    const lines = categories.get(entry.category) ?? [];
    categories.set(entry.category, [...lines, operationLine(id, entry, facts)]);
  }
  return [...categories]
    .map(([category, lines]) => `**engine.${category}**\n\n${lines.join('\n')}`)
    .join('\n\n');
}

function operationLine(id: string, entry: OperationEntry, { documentation }: ApiFacts): string {
  const { doc, answer, instead } = documentation.operations[id]!.variants.at(-1)!;
  const sentences = [
    firstSentence(documentation.texts[doc!] ?? ''),
    rangeNote(entry),
    entry.deprecated === undefined ? '' : `Deprecated since ${entry.deprecated}.`,
    instead === undefined ? '' : documentation.texts[instead]!,
  ];
  const parameters = shownParameters(entry).map(parameterNote).join(', ');
  return `- \`${id}(${parameters})\` → ${resultNote(entry.kind, answer, documentation)}. ${sentences.filter(Boolean).join(' ')}`;
}

/** A parameter, with what its entries for other versions have beside it. */
interface Shown {
  readonly newest: ParameterEntry;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Each parameter once, although a table has several entries if a type changed. What a call must have comes first. */
function shownParameters({ parameters }: OperationEntry): Shown[] {
  const names = [...new Set(parameters.map(({ name }) => name))];
  const shown = names.map((name): Shown => {
    const entries = parameters.filter((one) => one.name === name);
    const newest = entries.at(-1)!;
    return { newest, since: entries[0]!.since, until: newest.until };
  });
  return shown.sort((a, b) => Number(b.newest.required === true) - Number(a.newest.required === true));
}

function parameterNote({ newest, since, until }: Shown): string {
  const { name, in: where, type, required, keys } = newest;
  const shown = /^\w+$/.test(name) ? name : `'${name}'`;
  const range = [since === undefined ? '' : ` ${since}+`, until === undefined ? '' : ` to ${until}`].join('');
  const shape = keys === undefined ? (where === 'body' ? `: ${type}` : '') : `: {${keys.join(', ')}}`;
  return `${shown}${required ? '' : '?'}${shape}${range}`;
}

function resultNote(kind: ResponseKind, answer: string, { types }: Documentation): string {
  switch (kind) {
    case 'value':
      return answer;
    case 'records':
      return `records of ${answer}`;
    case 'headers':
      return `headers ${[...new Set(types[answer]?.fields.map(({ name }) => `\`${name}\``))].join(', ')}`;
    default:
      return kind;
  }
}

function rangeNote({ since, until }: OperationEntry): string {
  if (until !== undefined) return since === undefined ? `Up to ${until}.` : `${since} to ${until}.`;
  return since === undefined ? '' : `Since ${since}.`;
}

/** The first sentence of a text. A full stop within a code span, a number or a name ends none. */
export function firstSentence(text: string): string {
  const [sentence = ''] = /^(?:`[^`]*`|[^`])*?[.!?](?=\s|$)/s.exec(text) ?? [text];
  return sentence;
}
