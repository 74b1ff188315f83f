/** The widest line of text for people, in characters. Longer lines are hard to read. */
const widest = 100;

/** The width of the terminal, or of a common one. */
export function width(): number {
  return Math.min(process.stdout.columns || widest, widest);
}

/** Breaks a text into lines of words, each line indented. A word that is wider than the line has a line of its own. */
export function wrapped(text: string, indent: string): string {
  const room = width() - indent.length;
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join('\n');
}

/** Cuts a line to a width; an ellipsis tells that there is more. */
export function cut(line: string, room: number): string {
  return line.length <= room ? line : `${line.slice(0, Math.max(room - 1, 0)).trimEnd()}…`;
}

/** The first sentence of a text, without its full stop. What stands in backticks ends no sentence. */
export function firstSentence(text: string): string {
  const [sentence] = /^(?:`[^`]*`|[^`])*?[.!?](?=\s|$)/.exec(text) ?? [text];
  return sentence.replace(/\.$/, '');
}
