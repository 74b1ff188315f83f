/**
 * Shares the text of types that are the same word for word, and differ only in what the names in the text mean. `generated/`
 * repeats a type as soon as a type that it mentions has changed, since a declaration cannot mean two things. Here, the text
 * stands once, with the names that differ as type parameters, and each type is an alias of this text:
 * `type Service = ServiceOf<ServiceSpecResponse>`. An editor shows such an alias by its own name and with all of its fields.
 */
import ts from 'typescript';
import type { Source } from './declaration-file.js';
import { type EngineType, isType } from './engine-types.js';

/** Finds what a type's name for another type means. */
export type Meaning = (type: EngineType, name: string) => EngineType | Source | undefined;

/** A text that several types share, and what becomes of these types. */
export interface SharedBody {
  /** The text as a generic type. Its names without a type parameter mean the same in each of the types. */
  readonly body: EngineType;
  /** The types as aliases of the body. */
  readonly aliases: readonly EngineType[];
}

/** @param types All types, in an order that does not depend on the machine: the texts of one type are numbered. */
export function shareBodies(types: Iterable<EngineType>, meaning: Meaning): SharedBody[] {
  const groups = new Map<string, Member[]>();
  for (const type of types) {
    const declaration = takeApart(type);
    if (declaration === undefined) continue;
    const key = `${type.name} ${declaration.body}`;
    groups.set(key, [...(groups.get(key) ?? []), { type, declaration }]);
  }
  const taken = new Map<string, number>();
  return [...groups.values()].flatMap((members) => {
    const { name } = members[0]!.type;
    const number = (taken.get(name) ?? 0) + 1;
    const shared = share(members, `${name}Of${number > 1 ? number : ''}`, meaning);
    if (shared === undefined) return [];
    taken.set(name, number);
    return [shared];
  });
}

/** A type of those with one text. */
interface Member {
  readonly type: EngineType;
  readonly declaration: Declaration;
}

/** A declaration, taken apart. */
interface Declaration {
  /** The comment above the declaration, with its line end. */
  readonly comment: string;
  /** The declared type. */
  readonly body: string;
  /** The names that a type parameter can stand for: those that only stand for whole types. */
  readonly replaceable: ReadonlySet<string>;
}

/** Takes a declaration apart; `undefined` for a declaration that cannot be an alias. */
function takeApart({ text, mentions }: EngineType): Declaration | undefined {
  const [statement] = ts.createSourceFile('', text, ts.ScriptTarget.Latest, true).statements;
  const start = statement && startOfBody(statement);
  if (start === undefined) return undefined;
  const replaceable = new Set(mentions);
  const visit = (node: ts.Node): void => {
    // A parameter without a constraint has no known properties, and takes no arguments.
    if (ts.isIndexedAccessTypeNode(node) || ts.isTypeOperatorNode(node) || ts.isMappedTypeNode(node))
      for (const name of mentions)
        if (new RegExp(`\\b${name}\\b`).test(node.getText())) replaceable.delete(name);
    if (ts.isTypeReferenceNode(node) && node.typeArguments) replaceable.delete(node.typeName.getText());
    if (ts.isTypeQueryNode(node)) replaceable.delete(node.exprName.getText());
    if (ts.isComputedPropertyName(node)) replaceable.delete(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(statement!);
  return {
    comment: text.slice(0, statement!.getStart()),
    body: text.slice(start).replace(/;$/, ''),
    replaceable,
  };
}

/**
 * Where the declared type begins. An interface of nothing but methods can be an alias, too: an editor shows a method the same
 * way. Another interface cannot: an alias fits a type with an index signature, and an interface does not.
 */
function startOfBody(statement: ts.Statement): number | undefined {
  if (ts.isTypeAliasDeclaration(statement) && !statement.typeParameters) return statement.type.getStart();
  if (!ts.isInterfaceDeclaration(statement) || statement.typeParameters || statement.heritageClauses)
    return undefined;
  return statement.members.every(ts.isMethodSignature) ? statement.members.pos - 1 : undefined;
}

/** Returns `undefined` if sharing is not possible, or takes more text than it saves. */
function share(members: readonly Member[], bodyName: string, meaning: Meaning): SharedBody | undefined {
  if (members.length < 2) return undefined;
  const { type: first, declaration } = members[0]!;
  const differing = first.mentions.filter((mention) => {
    const meanings = members.map(({ type }) => meaning(type, mention));
    return meanings.some((one) => !same(one, meanings[0]));
  });
  // TypeScript names a type by the innermost alias. An alias without arguments would be named by the text's own name.
  if (differing.length === 0) return undefined;
  if (differing.some((mention) => !declaration.replaceable.has(mention))) return undefined;
  // An alias cannot have itself as an argument.
  if (members.some(({ type }) => leadsToItself(type, meaning))) return undefined;
  const reference = `${bodyName}<${differing.join(', ')}>`;
  // Each alias also imports the body.
  if (
    declaration.body.length * (members.length - 1) <
    (reference.length + 2 * bodyName.length) * members.length * 2
  )
    return undefined;
  const body: EngineType = {
    name: bodyName,
    names: [bodyName],
    file: first.file,
    text: `export type ${reference} = ${declaration.body};`,
    mentions: first.mentions.filter((mention) => !differing.includes(mention)),
  };
  const aliases = members.map(({ type, declaration: { comment } }) => ({
    ...type,
    text: `${comment}export type ${type.name} = ${reference};`,
    mentions: [...differing, bodyName],
  }));
  return { body, aliases };
}

/** Tells whether a type mentions itself, directly or indirectly. */
function leadsToItself(type: EngineType, meaning: Meaning): boolean {
  const reached = new Set<EngineType>();
  const add = (from: EngineType) => {
    for (const name of from.mentions) {
      const mentioned = meaning(from, name);
      if (mentioned && isType(mentioned)) reached.add(mentioned);
    }
  };
  add(type);
  // A set's iteration goes on over what is added meanwhile.
  for (const one of reached) add(one);
  return reached.has(type);
}

function same(one: EngineType | Source | undefined, other: EngineType | Source | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (isType(one) || isType(other)) return one === other;
  return one.file === other.file && one.name === other.name;
}
