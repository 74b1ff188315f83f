/**
 * The dates in the generated types, held against the documents by a method of its own: a text is looked up in what a
 * version's operations send and answer, spelled out without references.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { History, innerSchemas } from '../../codegen/history.js';
import { inRepository } from '../../codegen/paths.js';
import { readDocuments } from '../../codegen/prepare.js';
import { operationsOf, refName, type Schema, type Swagger } from '../../codegen/swagger.js';
import { table } from '../../generated/docker/table.js';

let documents: Map<string, Swagger>;
let versions: string[];
let history: History;

beforeAll(async () => {
  documents = await readDocuments('docker');
  versions = [...documents.keys()];
  history = new History(versions, documents);
});

/** A schema and everything that it is composed of, without references. */
function parts(schema: Schema | undefined, document: Swagger, depth = 0): Schema[] {
  if (!schema || depth > 8) return [];
  const more = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])];
  if (schema.$ref !== undefined) more.push(document.definitions[refName(schema.$ref)]!);
  return [schema, ...more.flatMap((one) => parts(one, document, depth + 1))];
}

/** The fields below a schema, each with the whole way to it. */
function fields(schema: Schema, document: Swagger, place: string, found: Set<string>, depth = 0): void {
  if (depth > 14) return;
  for (const part of parts(schema, document)) {
    for (const [name, inner] of Object.entries(part.properties ?? {})) {
      found.add(`${place}.${name}`);
      fields(inner, document, `${place}.${name}`, found, depth + 1);
    }
    if (part.items) fields(part.items, document, `${place}[]`, found, depth + 1);
    if (typeof part.additionalProperties === 'object')
      fields(part.additionalProperties, document, `${place}{}`, found, depth + 1);
  }
}

/** The fields of everything that the operations answer. */
function fieldsOf(document: Swagger): Set<string> {
  const found = new Set<string>();
  for (const { method, path, operation } of operationsOf(document)) {
    const route = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')} `;
    for (const [status, { schema }] of Object.entries(operation.responses))
      if (schema && Number(status) < 300) fields(schema, document, route, found);
  }
  return found;
}

/** Every dated field of every version: the version, the path in a definition, and the line. */
function dated(): { version: string; path: string; line: string }[] {
  const all: { version: string; path: string; line: string }[] = [];
  for (const [version, document] of documents) {
    const walk = (schema: Schema, path: string): void => {
      for (const inner of innerSchemas(schema, path)) {
        if (inner.field)
          for (const line of history.tags(inner.path, path, version))
            all.push({ version, path: inner.path, line });
        walk(inner.schema, inner.path);
      }
    };
    for (const [name, schema] of Object.entries(document.definitions)) walk(schema, name);
  }
  return all;
}

describe('the date of a field', () => {
  it('is not refuted by the same path in the version before, or in the one that has removed the field', () => {
    const untrue = dated().filter(({ path, line }) => {
      const since = /^@since (\S+)$/.exec(line)?.[1];
      const removed = /^Removed in (\S+)\.$/.exec(line)?.[1];
      const without = since !== undefined ? versions[versions.indexOf(since) - 1]! : removed!;
      return hasPath(documents.get(without)!, path);
    });
    expect(untrue).toEqual([]);
  });

  it('is there for every field that a version added to what an operation answered before', () => {
    const places = new Map(versions.map((version) => [version, fieldsOf(documents.get(version)!)]));
    const lastName = (place: string) =>
      place
        .split('.')
        .at(-1)!
        .replace(/[[\]{}]+$/, '');
    const tags = new Set(dated().map(({ path, line }) => `${lastName(path)} ${line}`));
    const before = new Set<string>();
    const holders = new Set<string>();
    const names = new Set<string>();
    const missing: string[] = [];
    let added = 0;
    for (const version of versions) {
      for (const place of places.get(version)!) {
        const holder = place.slice(0, place.lastIndexOf('.'));
        // A name that nothing else had is sure to be dated by this version.
        if (before.has(place) || !holders.has(holder) || names.has(lastName(place))) continue;
        added++;
        if (!tags.has(`${lastName(place)} @since ${version}`)) missing.push(`${place} ${version}`);
      }
      for (const place of places.get(version)!) {
        before.add(place);
        holders.add(place.slice(0, place.lastIndexOf('.')));
        names.add(lastName(place));
      }
    }
    expect(added).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });
});

/** Tells if there is a value at a path of definitions, following references. */
function hasPath(document: Swagger, path: string): boolean {
  const [name, ...steps] = path.split(/(?=\.)|(?=\[\])|(?=\{\})/);
  let now = parts(document.definitions[name!], document);
  for (const [index, step] of steps.entries()) {
    const below = (schemas: Schema[]) =>
      schemas.flatMap((schema) => {
        if (step === '[]') return parts(schema.items, document);
        if (step === '{}')
          return typeof schema.additionalProperties === 'object'
            ? parts(schema.additionalProperties, document)
            : [];
        return parts(schema.properties?.[step.slice(1)], document);
      });
    const next = below(now);
    // A definition of a list may have become that of its items.
    now = next.length > 0 || index > 0 ? next : below(now.flatMap(({ items }) => parts(items, document)));
  }
  return now.length > 0;
}

describe('the generated files', () => {
  const text = (path: string) => readFileSync(inRepository(join('generated/docker', path)), 'utf8');

  /** The comment of a field of a type alias. */
  function commentOf(file: string, type: string, field: string): string {
    const source = ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true);
    let comment: string | undefined;
    const visit = (node: ts.Node): void => {
      if (ts.isTypeAliasDeclaration(node) && node.name.text === type) {
        const find = (inner: ts.Node): void => {
          if (ts.isPropertySignature(inner) && inner.name.getText() === field)
            comment ??= inner.getFullText().slice(0, inner.getLeadingTriviaWidth());
          ts.forEachChild(inner, find);
        };
        find(node);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    if (comment === undefined) throw new Error(`${file} has no ${type}.${field}`);
    return comment;
  }

  it('have the dates', () => {
    const owner = versions.findLast((version) =>
      text(`${version}/models.ts`).includes('type ContainerCreateRequest '),
    );
    const file = `${owner}/models.ts`;
    expect(commentOf(file, 'ContainerCreateRequest', 'Cmd')).not.toContain('@since');
    const annotations = versions.findLast((version) =>
      text(`${version}/models.ts`).includes('Annotations?:'),
    );
    expect(commentOf(`${annotations}/models.ts`, 'HostConfig', 'Annotations')).toContain('@since v1.43');
  });

  it('lead to the newest version of the reference that has the operation', () => {
    const newest = table.versions.at(-1)!;
    let links = 0;
    for (const version of versions) {
      const file = `${version}/operations.ts`;
      for (const [, linked, op] of text(file).matchAll(
        /@see \S*\/(v[\d.]+)\/#tag\/\w+\/operation\/(\w+)$/gm,
      )) {
        links++;
        expect(linked, `${file} ${op}`).toBe(table.operations[op!]!.until ?? newest);
      }
    }
    expect(links).toBeGreaterThan(table.versions.length);
  });
});
