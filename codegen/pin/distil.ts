import { isRecord } from '../json.js';
import { grammar, type NodeKind, type Rule } from './grammar.js';

/** The longest example that is a fact, in characters. Longer examples are documentation. */
const longestExample = 60;

/** A note at the start of a line that a thing is deprecated, in all forms that upstream uses. */
const deprecationNote = /^[>\s]*(\*\*)?deprecated(\*\*)?\s*:/im;

/**
 * Distils an upstream Swagger 2.0 document to its facts.
 *
 * @throws {Error} The document has a key that the grammar does not know.
 */
export function distil(document: unknown): Record<string, unknown> {
  return distilNode(document, 'document', '');
}

function distilNode(node: unknown, kind: NodeKind, pointer: string): Record<string, unknown> {
  if (!isRecord(node))
    throw new Error(`${pointer || '/'}: expected a ${kind}, found ${JSON.stringify(node)}`);
  const rules = grammar[kind];
  const facts: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const rule = rules[key];
    if (rule === undefined)
      throw new Error(`${pointer}/${key}: the grammar of pinned files does not know this key of a ${kind}`);
    const kept = distilValue(value, rule, `${pointer}/${key}`);
    if (kept === undefined) continue;
    if (rule === 'deprecation') facts['deprecated'] = true;
    else facts[key] = kept;
  }
  return facts;
}

function distilValue(value: unknown, rule: Rule, pointer: string): unknown {
  if (rule === 'drop') return undefined;
  if (rule === 'keep') return value;
  if (rule === 'deprecation')
    return typeof value === 'string' && deprecationNote.test(value) ? true : undefined;
  if (rule === 'scalar') return isShortScalar(value) ? value : undefined;
  if ('node' in rule) return distilNode(value, rule.node, pointer);
  if ('maybe' in rule) return isRecord(value) ? distilNode(value, rule.maybe, pointer) : value;
  if ('list' in rule) {
    if (!Array.isArray(value)) throw new Error(`${pointer}: expected a list of ${rule.list}s`);
    return value.map((item, index) => distilNode(item, rule.list, `${pointer}/${index}`));
  }
  if (!isRecord(value)) throw new Error(`${pointer}: expected a map of ${rule.map}s`);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, distilNode(item, rule.map, `${pointer}/${name}`)]),
  );
}

function isShortScalar(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return true;
  return typeof value === 'string' && value.length <= longestExample && !value.includes('\n');
}
