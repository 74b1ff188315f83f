/** Assembles the page: one file that loads nothing. */
import type { AtlasData } from './data.js';
import { escaped } from './page/markup.js';

export interface Parts {
  readonly data: AtlasData;
  readonly script: string;
  readonly styles: string;
}

/** Keys that do the same have a space between them. */
const keys: readonly [string, string][] = [
  ['/', 'search'],
  ['j ↓', 'next row'],
  ['k ↑', 'previous row, or the search above the first one'],
  ['Enter', 'open the row’s page, or the first result'],
  ['o', 'open or close the details of the row'],
  ['Esc', 'leave the search'],
  ['?', 'this help'],
];

export function printPage({ data, script, styles }: Parts): string {
  const [first, last] = [data.versions[0]!, data.versions.at(-1)!];
  const title = escaped(data.title);
  const kbd = (key: string) => `<kbd>${key}</kbd>`;
  const help = keys
    .map(([its, what]) => `<dt>${its.split(' ').map(kbd).join(' ')}</dt><dd>${what}</dd>`)
    .join('');
  return `<!doctype html>
<html lang="en" data-scheme="auto">
<!-- Written by \`npm run generate\`. Do not edit. -->
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<meta name="description" content="${title}: every operation, parameter, field and value, with the versions that have it.">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
${styles}</style>
<a class="skip" href="#main" onclick="document.getElementById('main').focus();return false">Skip to the content</a>
<header>
<a class="brand" href="#ops">${title}</a>
<nav class="pages" aria-label="Pages"><a href="#ops" data-page="ops">Operations</a><a href="#types" data-page="types">Types</a><a href="#diff/${first}/${last}" data-page="diff">Upgrade</a><a href="#corrections" data-page="corrections">Corrections</a></nav>
<form role="search"><label class="hidden" for="search">Search</label><input id="search" type="search" placeholder="Search names and texts ( / )" autocomplete="off" spellcheck="false"></form>
<button id="theme" class="icon" type="button"></button><button id="help-button" class="icon" type="button" aria-label="Keys" title="Keys">?</button>
</header>
<main id="main" tabindex="-1"><noscript>The atlas needs JavaScript. It loads nothing from the network.</noscript></main>
<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>${help}</dl><form method="dialog"><button>Close</button></form></dialog>
<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>
<script>
${script.replaceAll('</script', '<\\/script')}</script>
</html>
`;
}

/** JSON that a parser of HTML does not take for the end of the script. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c');
