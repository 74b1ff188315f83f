/** Compiles an expression into a program. */
import { type CharSet, isEqual } from './char-set.js';
import { type Alternatives, type Assertion, ExpressionFault, FOLDERS, type Node } from './go-expression.js';

/** One instruction of a program. Steps are named by their index in the program. */
export type Step =
  /** Takes a character of the set, and goes on with `next`. */
  | { readonly kind: 'set'; readonly set: CharSet; readonly next: number }
  /** Takes nothing, and goes on with `next` where the assertion holds. */
  | { readonly kind: 'assertion'; readonly assertion: Assertion; readonly next: number }
  /** Takes nothing, and goes on with both. */
  | { readonly kind: 'fork'; readonly next: number; other: number }
  | { readonly kind: 'match' };

export interface Program {
  readonly steps: readonly Step[];
  /** The steps that a match can begin with at the beginning of the text. */
  readonly starts: readonly number[];
  /** The steps that a match can begin with further on. */
  readonly restarts: readonly number[];
}

/** Repetitions are written out, so that a short expression can become a long program. Go has a similar limit. */
const MOST_STEPS = 1_000_000;

/** @throws {ExpressionFault} The program would have more than a million steps. */
export function compile(alternatives: Alternatives): Program {
  const steps: Step[] = [{ kind: 'match' }];

  function add(step: Step): number {
    if (steps.length === MOST_STEPS) throw new ExpressionFault('its repetitions are too large');
    return steps.push(step) - 1;
  }
  /** Adds the steps of a node, which go on with `next`. Returns the first of the steps. */
  function addNode(node: Node, next: number): number {
    switch (node.kind) {
      case 'set':
        return add({ kind: 'set', set: node.set, next });
      case 'assertion':
        return add({ kind: 'assertion', assertion: node.assertion, next });
      case 'sequence':
        return addAll(node.nodes, next);
      case 'repeat': {
        let first = next;
        if (node.max === Infinity) {
          const fork: Step = { kind: 'fork', next, other: next };
          first = add(fork);
          fork.other = addNode(node.node, first);
        } else {
          for (let count = node.min; count < node.max; count++)
            first = add({ kind: 'fork', next, other: addNode(node.node, first) });
        }
        for (let count = 0; count < node.min; count++) first = addNode(node.node, first);
        return first;
      }
    }
  }
  function addAll(nodes: readonly Node[], next: number): number {
    return nodes.reduceRight(
      (following, node, index) => (isNeedless(node, nodes[index + 1]) ? following : addNode(node, following)),
      next,
    );
  }

  const starts = alternatives.map((nodes) => addAll(nodes, 0));
  const restarts = starts.filter((_, index) => !beginsText(alternatives[index]![0]));
  return { steps, starts, restarts };
}

function beginsText(first: Node | undefined): boolean {
  return first?.kind === 'assertion' && first.assertion === 'begin';
}

/** Tells if a node matches no more with the next node than the next node alone, as in a run of stars. */
function isNeedless(node: Node, next: Node | undefined): boolean {
  if (node.kind !== 'repeat' || next?.kind !== 'repeat') return false;
  if (node === FOLDERS && next === FOLDERS) return true;
  const bothStars = node.min === 0 && node.max === Infinity && next.min === 0 && next.max === Infinity;
  return (
    bothStars && node.node.kind === 'set' && next.node.kind === 'set' && isEqual(node.node.set, next.node.set)
  );
}
