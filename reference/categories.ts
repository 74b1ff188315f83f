/** Arranges the pages of categories, operations and parameters. */
import {
  Comment,
  type Context,
  type DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
} from 'typedoc';

/**
 * Turns the page of a category into a list of its operations. By inheritance, the page would repeat every operation of
 * the category in full, in each version.
 */
export function listOperations({ project }: Context): void {
  for (const category of interfacesOf(project).filter(({ name }) => name.endsWith('Category'))) {
    const operations = (category.extendedTypes ?? []).flatMap((type) =>
      type instanceof ReferenceType && type.reflection !== undefined
        ? [type.reflection as DeclarationReflection]
        : [],
    );
    category.comment ??= new Comment();
    for (const operation of operations) category.comment.summary.push(...lineOf(operation));
    for (const child of [...(category.children ?? [])]) project.removeReflection(child);
    // On the page of an operation, the hierarchy would list every category of every version.
    delete category.extendedTypes;
  }
}

/** `- ContainerCreate: Creates a container.` */
function lineOf(operation: DeclarationReflection): Comment['summary'] {
  const [method] = operation.children ?? [];
  const name = method?.name ?? operation.name;
  const summary = method?.signatures?.[0]?.comment?.summary ?? [];
  return [
    { kind: 'text', text: '\n- ' },
    { kind: 'inline-tag', tag: '@link', text: name, target: operation },
    { kind: 'text', text: ': ' },
    ...firstParagraph(summary),
  ];
}

/** The parts of a text up to its first empty line. */
function firstParagraph(parts: Comment['summary']): Comment['summary'] {
  const found: Comment['summary'] = [];
  for (const part of parts) {
    const end = part.kind === 'text' ? part.text.search(/\n\s*\n/) : -1;
    if (end < 0) found.push(part);
    else {
      found.push({ ...part, text: part.text.slice(0, end) });
      break;
    }
  }
  return found.map((part) =>
    part.kind === 'text' ? { ...part, text: part.text.replaceAll('\n', ' ') } : part,
  );
}

/**
 * Shows the default signature of each operation first, and the parameters on the page of the operation. In the
 * declarations, the default signature is the last one.
 */
export function arrangeOperations({ project }: Context): void {
  for (const { name, children = [], comment } of interfacesOf(project)) {
    if (name.endsWith('Operation')) for (const { signatures } of children) signatures?.reverse();
    if (!name.endsWith('Parameters') || comment === undefined) continue;
    comment.modifierTags.add('@expand');
    // The page of the operation would say twice that these are its parameters.
    if (/^The parameters of `\w+`\.$/.test(Comment.combineDisplayParts(comment.summary).trim()))
      comment.summary = [];
  }
}

const interfacesOf = (project: ProjectReflection) =>
  project.getReflectionsByKind(ReflectionKind.Interface) as DeclarationReflection[];
