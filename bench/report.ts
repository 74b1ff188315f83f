/** Writes results as a page. */
import { cpus } from 'node:os';
import { goalOf } from './goals.js';
import type { Result, Table } from './measurement.js';
import { showRatio } from './statistics.js';

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function sectionOf({ title, about, rows }: Table): string {
  const headings = Object.keys(rows[0]?.cells ?? {});
  const table = tableOf(
    ['', ...headings],
    rows.map(({ name, cells }) => [name, ...headings.map((heading) => cells[heading] ?? '')]),
  );
  return `## ${title}\n\n${about}\n\n${table}\n`;
}

/** The ratios beside their goals. */
export function goalTable({ ratios }: Pick<Result, 'ratios'>): string {
  const rows = ratios.map(({ goal: name, ratio }) => {
    const { goal, bound } = goalOf(name);
    const met = ratio.median <= goal ? 'met' : 'missed';
    return [
      name,
      showRatio(ratio),
      `≤ ${Number(goal.toFixed(3))}`,
      met,
      bound === undefined ? '' : `≤ ${bound}`,
    ];
  });
  return tableOf(['ratio', 'measured', 'goal', '', 'bound of `--check`'], rows);
}

export function pageOf({ tables, ratios }: Result): string {
  const machine = `Node ${process.versions.node}, ${cpus().length} shared cores`;
  return `# Results

Written by \`npm run bench\` (${machine}). All contenders of a table run in turn, and a ratio is taken round by round: its median, and in brackets the range of the middle half of the rounds. The packages are installed from tarballs, as users install them.

## Goals

${goalTable({ ratios })}

${tables.map(sectionOf).join('\n')}`;
}
