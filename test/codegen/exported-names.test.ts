import { expect, it } from 'vitest';
import { exportedNames } from '../../codegen/exported-names.js';

/** The names that the first of these files exports. */
function namesOf(files: Record<string, string>): Record<string, string> {
  const read = (file: string) => {
    const text = files[file];
    if (text === undefined) throw new Error(`no file ${file}`);
    return text;
  };
  return Object.fromEntries(exportedNames(Object.keys(files)[0]!, read));
}

it.each([
  ['export const a = 1, b = 2;', ['a', 'b']],
  ['export function f(): void {}', ['f']],
  ['export abstract class C {}', ['C']],
  ['export interface I { x: 1 }', ['I']],
  ['export type T = 1;', ['T']],
  ['export enum E { x }', ['E']],
  ["export { type A, b as B } from './other.js';", ['A', 'B']],
  ["export type { A } from './other.js';", ['A']],
  ["export * as other from './other.js';", ['other']],
  ['const a = 1; export { a as b };', ['b']],
  ["import { x } from './other.js'; interface I { x: 1 } type T = typeof x; function f(): void {}", []],
  ['export default function f(): void {}', []],
  ['// export const a = 1;\nconst text = "export const b = 2;";', []],
])('of %s', (text, names) => {
  expect(namesOf({ 'a.ts': text })).toEqual(Object.fromEntries(names.map((name) => [name, 'a.ts'])));
});

it('follows exports of all that a file exports, and names the file in which each stands', () => {
  expect(
    namesOf({
      'generated/x/v1/index.ts': "export * from '../../../src/public.js';\nexport interface Engine {}",
      'src/public.ts': "export { connect } from './connect.js';\nexport * from './util/errors.js';",
      'src/util/errors.ts': "export class BadError {}\nexport * from '../more.js';",
      'src/more.ts': 'export type More = 1;',
    }),
  ).toEqual({
    Engine: 'generated/x/v1/index.ts',
    connect: 'src/public.ts',
    BadError: 'src/util/errors.ts',
    More: 'src/more.ts',
  });
});

it('takes what a file exports itself before what it exports of another, as the language does', () => {
  expect(
    namesOf({ 'a.ts': "export * from './b.js';\nexport type T = 1;", 'b.ts': 'export type T = 2;' }),
  ).toEqual({ T: 'a.ts' });
});

it('refuses all exports of a package, which it does not read', () => {
  expect(() => namesOf({ 'a.ts': "export * from 'undici';" })).toThrow('a.ts exports all of undici');
});
