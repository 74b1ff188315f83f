/** All texts of an engine's API, each with what it is about. */
import type { ProseSource, Text, Texts } from './source.js';

/** The sorts of texts. The clauses of error statuses are no sentences. */
export type TextSort = 'operation' | 'parameter' | 'error' | 'header' | 'type' | 'field' | 'instead';

export interface SourceText {
  /** The place of the text in the source: `operations ContainerList parameters all`. */
  readonly key: string;
  readonly sort: TextSort;
  /** `ContainerList`, `ContainerList.all`, `ContainerList 404`, `HostConfig`, `HostConfig.Binds`. */
  readonly name: string;
  readonly text: Text;
}

export function textsOf({ operations, types, shared }: ProseSource): SourceText[] {
  return [
    ...Object.entries(operations).flatMap(
      ([id, { text, parameters, errors, headers, instead }]): SourceText[] => {
        const of = partsOf(`operations ${id}`, id);
        return [
          ...whole(`operations ${id}`, 'operation', id, text),
          ...of('parameters', 'parameter', parameters),
          ...of('errors', 'error', errors),
          ...of('headers', 'header', headers),
          ...of('instead', 'instead', instead),
        ];
      },
    ),
    ...Object.entries(types).flatMap(([type, { text, fields, instead }]): SourceText[] => {
      const of = partsOf(`types ${type}`, type);
      return [
        ...whole(`types ${type}`, 'type', type, text),
        ...of('fields', 'field', fields),
        ...of('instead', 'instead', instead),
      ];
    }),
    ...partsOf('shared', '*')('fields', 'field', shared.fields),
    ...partsOf('shared', '*')('parameters', 'parameter', shared.parameters),
    ...partsOf('shared', '*')('errors', 'error', shared.errors),
  ];
}

/** Lists the text of one thing, if the thing has one. */
function whole(key: string, sort: TextSort, name: string, text: Text | undefined): SourceText[] {
  return text === undefined ? [] : [{ key: `${key} text`, sort, name, text }];
}

/** Lists the texts of the parts of one thing. */
function partsOf(key: string, owner: string) {
  return (part: string, sort: TextSort, texts: Texts = {}): SourceText[] =>
    Object.entries(texts).map(([name, text]) => ({
      key: `${key} ${part} ${name}`,
      sort,
      name: `${owner}${sort === 'error' ? ' ' : '.'}${name}`,
      text,
    }));
}
