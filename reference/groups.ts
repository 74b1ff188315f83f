/** Sorts the declarations of a module into groups by what they are for, as a reader looks for them. */
import { Comment, CommentTag, type Context, type DeclarationReflection, ReflectionKind } from 'typedoc';

/** The groups of the site's first level. */
export const topGroups = ['Guides', 'Reference', 'Pinned versions'];

export const groupOrder = [
  ...topGroups,
  'Functions',
  'Engine',
  'Categories',
  'Operations',
  'Parameters',
  'Models',
  'Results',
  'Options',
  'Errors',
  '*',
  'References',
];

const RESULTS =
  /^(Frame|Frames|HijackedConnection|Line|Output|Records|RefCounted|ResultSocket|ResultStream|StreamName)$/;

/** The group of an exported declaration. Undefined for the group of its kind. */
function groupOf(name: string, kind: ReflectionKind, file: string): string | undefined {
  if (kind === ReflectionKind.Function) return undefined;
  if (/\/generated\/\w+\/.*\/operations\.ts$/.test(file)) {
    if (name.endsWith('Category')) return 'Categories';
    return name.endsWith('Operation') ? 'Operations' : 'Parameters';
  }
  if (/\/generated\/\w+\/.*\/models\.ts$/.test(file)) return 'Models';
  if (/\/src\/errors\.ts$/.test(file)) return 'Errors';
  if (/^(Engine|EngineMethods|Client)$/.test(name)) return 'Engine';
  if (RESULTS.test(name)) return 'Results';
  if (
    /(Options|Parameters)$|^(Body|BlobLike|Conn|Invocation|Mtls|Pem|ProcessInput|Timeouts|WebStream)$/.test(
      name,
    )
  )
    return 'Options';
  return undefined;
}

/** Gives each module and each exported declaration the tag of its group. */
export function assignGroups(context: Context): void {
  for (const module of context.project.children ?? []) {
    tag(module, /\/v[\d.]+$/.test(module.name) ? 'Pinned versions' : 'Reference');
    for (const child of module.children ?? []) {
      if (child.isReference()) continue;
      const file = context.getSymbolFromReflection(child)?.declarations?.[0]?.getSourceFile().fileName;
      const group = file === undefined ? undefined : groupOf(child.name, child.kind, file);
      if (group !== undefined) tag(child, group);
    }
  }
}

function tag(reflection: Pick<DeclarationReflection, 'comment'>, group: string): void {
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: group }]));
}
