/** What a pinned file says itself: without the corrections and the steps of the generator. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { inRepository } from '../../../codegen/paths.js';

interface PinnedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The names on the wire. */
  readonly parameters: readonly string[];
}

interface Pinned {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { operationId?: string; parameters?: { name: string }[] }>>>
  >;
}

export function pinnedOperations(version: string): PinnedOperation[] {
  const { paths } = load(readFileSync(inRepository(`specs/docker/${version}.yaml`), 'utf8')) as Pinned;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId, parameters = [] }]) =>
      operationId === undefined
        ? []
        : [
            {
              id: operationId,
              method: method.toUpperCase(),
              path,
              parameters: parameters.map(({ name }) => name),
            },
          ],
    ),
  );
}
