/**
 * Answers a program that calls an operation which the engine does not have. The types have no such operation, so the
 * program is written in JavaScript, or for another engine or release. Without this, the program would get a TypeError
 * that names neither the engine nor the release.
 */
import type { Api } from '../call/api.js';
import { missingOperations } from '../call/operation.js';
import type { ApiVersion, Table } from '../table.js';

/** Operations by their operationId, or categories below a category. */
export type Members = Record<string, unknown>;

/** The operations and categories that are missing from an object. */
export interface MissingMembers {
  /** The functions that reject, by operationId. */
  readonly operations: Map<string, () => Promise<never>>;
  readonly categories: Map<string, MissingMembers>;
  /** The prototype of an object from which these are missing. All engines of the version share it. */
  readonly prototype: object;
}

/** What is missing by version, once an engine was made. */
const byVersion = new WeakMap<Table, Map<ApiVersion, MissingMembers>>();

/** Returns what is missing from an engine, by category. */
export function missingMembers(api: Api): MissingMembers {
  const { table, version } = api;
  const versions = byVersion.get(table) ?? new Map<ApiVersion, MissingMembers>();
  byVersion.set(table, versions);
  const found = versions.get(version) ?? gather(api);
  versions.set(version, found);
  return found;
}

function gather(api: Api): MissingMembers {
  const all = none();
  for (const { op, category, error } of missingOperations(api, api.version)) {
    let members = all;
    for (const segment of category.split('/')) {
      const next = members.categories.get(segment) ?? none();
      members.categories.set(segment, next);
      members = next;
    }
    members.operations.set(op, () => Promise.reject(error()));
  }
  return all;
}

function none(): MissingMembers {
  const lists: Lists = { operations: new Map(), categories: new Map() };
  return { ...lists, prototype: prototypeOf(lists) };
}

type Lists = Omit<MissingMembers, 'prototype'>;

/**
 * Makes an object without members. Its prototype has what is missing, for programs that ask by name. Nothing lists these
 * members: neither `Object.keys`, `in` and `console.log` nor the completion of a REPL, which lists members that are not
 * enumerable, too.
 */
export function membersOf(missing: MissingMembers | undefined): Members {
  return missing === undefined ? {} : (Object.create(missing.prototype) as Members);
}

function prototypeOf(missing: Lists): object {
  return new Proxy(
    {},
    {
      get(target, name, receiver) {
        const text = String(name);
        if (typeof name === 'symbol') return Reflect.get(target, name, receiver);
        const operation = missing.operations.get(text);
        if (operation !== undefined) return operation;
        const category = missing.categories.get(text);
        // A category that the engine has is a member of its own, which comes first.
        return category === undefined ? Reflect.get(target, name, receiver) : membersOf(category);
      },
    },
  );
}
