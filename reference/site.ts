/** Writes the site: the reference of all entries of the package, from the comments that editors show, and the guides. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { Application, type Context, Converter, JSX, OptionDefaults, type TypeDocOptions } from 'typedoc';
import { inRepository } from '../codegen/paths.js';
import { arrangeOperations, listOperations } from './categories.js';
import { type Modules, writeModules } from './entries.js';
import { assignGroups, groupOrder, topGroups } from './groups.js';
import { GuideRouter, guides, nameGuides, trimReadme } from './guides.js';
import { checkOut } from './out.js';

/** The options of `writeSite`. */
export interface SiteOptions {
  /** The folder to write to: absent, empty, or with an earlier site, which is replaced. */
  readonly out: string;
  /** The pinned versions to document. @default all */
  readonly versions?: readonly string[] | undefined;
}

/** Types that public declarations mention, and that no entry exports: callers cannot name them. */
const hidden = [
  'AnyCase',
  'AnyForm',
  'AnyShape',
  'AnyVersion',
  'ConnectionDescription',
  'ConnectionErrorOptions',
  'DecodeErrorFacts',
  'EngineErrorFacts',
  'ErrorCause',
  'ErrorResponse',
  'FormOf',
  'Method',
  'Params',
  'PinnedClientOptions',
  'ResultForms',
  'ShapeIn',
  'StreamErrorOptions',
  'forms',
];

/** Options that do not depend on the site. Nothing is loaded from the network, neither here nor by the pages. */
const settings: TypeDocOptions = {
  name: 'fairlead',
  readme: inRepository('README.md'),
  projectDocuments: guides.map(inRepository),
  customCss: inRepository('reference/site.css'),
  // The types are checked by `npm run types`.
  skipErrorChecking: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  disableGit: true,
  disableSources: true,
  githubPages: false,
  includeHierarchySummary: false,
  blockTags: [...OptionDefaults.blockTags, '@format'],
  highlightLanguages: ['clojure', 'javascript', 'json', 'shell', 'typescript'],
  lightHighlightTheme: 'github-light-default',
  darkHighlightTheme: 'github-dark-default',
  groupOrder,
  sort: ['kind', 'instance-first', 'alphabetical-ignoring-documents'],
  sortEntryPoints: false,
  navigation: {
    includeCategories: false,
    includeGroups: true,
    includeFolders: true,
    excludeReferences: true,
  },
  validation: { invalidLink: true, invalidPath: true, notExported: true, rewrittenLink: true },
  treatWarningsAsErrors: true,
};

/** TypeDoc's own steps have lower priorities. */
const BEFORE_TYPEDOC = 1000;

function arrange(context: Context): void {
  nameGuides(context);
  arrangeOperations(context);
  listOperations(context);
  assignGroups(context);
}

/** Opens the first two groups of the navigation, unless a reader has closed them. TypeDoc closes all. */
function opened(): JSX.Element {
  const keys = JSON.stringify(topGroups.slice(0, 2).map((group) => `tsd-accordion-${group}`));
  const html = `<script>try{for(const k of ${keys})if(localStorage.getItem(k)===null)localStorage.setItem(k,"true")}catch{}</script>`;
  return JSX.createElement(JSX.Raw, { html });
}

/**
 * Writes the site.
 *
 * @throws {Error} The folder has other files, or contains the repository. A link leads nowhere, a type is mentioned but
 *   not documented, or TypeDoc warns of anything else.
 */
export async function writeSite({ out, versions }: SiteOptions): Promise<void> {
  await checkOut(out);
  await mkdir(inRepository('.cache'), { recursive: true });
  // In the repository, because the modules need its packages.
  const folder = await mkdtemp(inRepository('.cache/reference-'));
  try {
    await writeSiteOf(await writeModules(folder, versions), folder, out);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeSiteOf({ files, shapes }: Modules, folder: string, out: string): Promise<void> {
  const app = await Application.bootstrap({
    ...settings,
    entryPoints: [...files],
    intentionallyNotExported: [...hidden, ...shapes],
    out,
    basePath: inRepository(''),
    tsconfig: `${folder}/tsconfig.json`,
  });
  app.renderer.defineRouter('guides', GuideRouter);
  app.options.setValue('router', 'guides');
  app.renderer.hooks.on('head.begin', opened);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, arrange, BEFORE_TYPEDOC);
  app.converter.on(Converter.EVENT_RESOLVE_END, trimReadme);
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc cannot read the entries');
  app.validate(project);
  await app.generateOutputs(project);
  const { errorCount, warningCount } = app.logger;
  if (errorCount + warningCount > 0)
    throw new Error(
      `${errorCount} errors and ${warningCount} warnings: ${relative(inRepository(''), out)} is not fit to publish`,
    );
}
