/** Checks the form in which a caller asks for a result. */
import { UsageError } from '../errors.js';
import { type As, formsOfKind } from '../table.js';
import { shownValue } from '../util/wrong-argument.js';
import type { NamedOperation } from './operation.js';

/** @throws {UsageError} `INVALID_OPTION`: the operation's kind has no such form. */
export function checkForm({ op, entry }: NamedOperation, as: As | undefined): void {
  if (as === undefined) return;
  const known = formsOfKind(entry.kind);
  if (known.includes(as)) return;
  const names = known.map((form) => JSON.stringify(form)).join(', ');
  throw new UsageError('INVALID_OPTION', `${op} cannot be taken as ${shownValue(as)}, only as ${names}`);
}
