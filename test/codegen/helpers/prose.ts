import type { ProseSource } from '../../../codegen/prose/source.js';

/** The texts of operations of a made-up engine, and no other texts. */
export function proseOf(operations: Readonly<Record<string, string>>): ProseSource {
  return {
    operations: Object.fromEntries(Object.entries(operations).map(([id, text]) => [id, { text }])),
    types: {},
    shared: { fields: {}, parameters: {}, errors: {} },
  };
}
