/** Asks what an editor shows: the answers of TypeScript's language service about a file that imports the package. */
import { join } from 'node:path';
import ts from 'typescript';
import { repositoryOptions, virtualFolder } from './program.js';

const cursor = '|';

/** Members, strings and modules; neither variables nor keywords, which are in scope wherever the cursor is. */
const offered = new Set([
  ts.ScriptElementKind.memberVariableElement,
  ts.ScriptElementKind.memberFunctionElement,
  ts.ScriptElementKind.memberGetAccessorElement,
  ts.ScriptElementKind.string,
  ts.ScriptElementKind.externalModuleName,
  ts.ScriptElementKind.directory,
  ts.ScriptElementKind.scriptElement,
]);

interface Hover {
  declaration: string;
  documentation: string;
  tags: string[];
}

/** A file in an editor. Its text has a `|` where the cursor is. */
export class Editor {
  readonly #file: string;
  readonly #service: ts.LanguageService;
  #text = '';
  #version = 0;

  /** @param folder where the file seems to be */
  constructor(options: ts.CompilerOptions = repositoryOptions(), folder = virtualFolder) {
    const { readFile, fileExists, directoryExists, readDirectory, getDirectories } = ts.sys;
    const file = join(folder, 'editor.ts');
    this.#file = file;
    this.#service = ts.createLanguageService(
      {
        getCompilationSettings: () => options,
        getScriptFileNames: () => [file],
        getScriptVersion: (name) => (name === file ? String(this.#version) : '0'),
        getScriptSnapshot: (name) => {
          const text = name === file ? this.#text : readFile(name);
          return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
        },
        getCurrentDirectory: () => folder,
        getDefaultLibFileName: ts.getDefaultLibFilePath,
        readFile: (name) => (name === file ? this.#text : readFile(name)),
        fileExists: (name) => name === file || fileExists(name),
        directoryExists: (name) => name === folder || directoryExists(name),
        readDirectory,
        getDirectories,
      },
      ts.createDocumentRegistry(),
    );
  }

  /** Finds the cursors in a text, and makes the text without them the file's text. */
  #open(text: string): number[] {
    const [first, ...rest] = text.split(cursor);
    if (first === undefined || rest.length === 0) throw new Error(`no ${cursor} marks the cursor: ${text}`);
    const positions: number[] = [];
    this.#text = first;
    for (const part of rest) {
      positions.push(this.#text.length);
      this.#text += part;
    }
    this.#version++;
    return positions;
  }

  /** Lists the names that are offered at the cursor, without the names that are in scope anyway. */
  completions(text: string): string[] {
    return this.eachCompletions(text)[0]!;
  }

  /** As `completions`, at several cursors. */
  eachCompletions(text: string): string[][] {
    return this.#open(text).map((at) => {
      const list = this.#service.getCompletionsAtPosition(this.#file, at, {
        includeCompletionsWithInsertText: true,
      });
      return (list?.entries ?? []).filter(({ kind }) => offered.has(kind)).map(({ name }) => name);
    });
  }

  /** Returns the hover text of the name before the cursor. */
  hover(text: string): Hover {
    return this.eachHover(text)[0]!;
  }

  /** As `hover`, at several cursors. */
  eachHover(text: string): Hover[] {
    return this.#open(text).map((at) => {
      const info = this.#service.getQuickInfoAtPosition(this.#file, at);
      return {
        declaration: ts.displayPartsToString(info?.displayParts),
        documentation: ts.displayPartsToString(info?.documentation),
        tags: (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`.trim()),
      };
    });
  }

  /** The signatures that are offered within a call's parentheses, the chosen one first. */
  signatures(text: string): string[] {
    const [at] = this.#open(text);
    const help = this.#service.getSignatureHelpItems(this.#file, at!, undefined);
    if (!help) return [];
    const { items, selectedItemIndex } = help;
    const order = [items[selectedItemIndex]!, ...items.filter((_, index) => index !== selectedItemIndex)];
    return order.map(({ prefixDisplayParts, parameters, separatorDisplayParts, suffixDisplayParts }) =>
      [
        ts.displayPartsToString(prefixDisplayParts),
        parameters
          .map(({ displayParts }) => ts.displayPartsToString(displayParts))
          .join(ts.displayPartsToString(separatorDisplayParts)),
        ts.displayPartsToString(suffixDisplayParts),
      ].join(''),
    );
  }

  /** Lists the compiler's errors about a text, which needs no cursor. */
  problems(text: string): string[] {
    this.#text = text;
    this.#version++;
    return [
      ...this.#service.getSyntacticDiagnostics(this.#file),
      ...this.#service.getSemanticDiagnostics(this.#file),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
}
