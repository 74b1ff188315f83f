/** Texts as HTML. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter]!);
}

/** A text in which backticks mark code. */
export function prose(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** A path that may break at its dots, so that a long one needs no scrolling. */
export function path(text: string): string {
  return escaped(text).replace(/([.[{_-]|[a-z](?=[A-Z]))/g, (mark) =>
    /[a-z-]/.test(mark) ? `${mark}<wbr>` : `<wbr>${mark}`,
  );
}
