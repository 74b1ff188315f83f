/** Draws a long list of rows bit by bit: the first rows at once, the others when the reader comes near. */

const step = 40;

/**
 * @param first the number of rows that are drawn at once
 * @returns ends the drawing, when another page is shown
 */
export function drawList(
  body: HTMLTableSectionElement,
  rows: readonly (() => string)[],
  first: number,
): () => void {
  let drawn = 0;
  const draw = (count: number) => {
    const next = rows.slice(drawn, drawn + count);
    drawn += next.length;
    body.insertAdjacentHTML('beforeend', next.map((one) => one()).join(''));
  };
  draw(first);
  if (drawn >= rows.length) return () => undefined;
  const end = document.createElement('div');
  end.className = 'end';
  end.textContent = `${rows.length - drawn} more rows`;
  body.closest('table')!.after(end);
  const advance = (count: number) => {
    draw(count);
    end.textContent = `${rows.length - drawn} more rows`;
    if (drawn >= rows.length) stop();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      advance(step);
      // An element that stays near is told again only after a new start.
      observer.unobserve(end);
      if (drawn < rows.length) observer.observe(end);
    },
    { rootMargin: '700px' },
  );
  // What is printed is the whole list.
  const all = () => advance(rows.length);
  const stop = () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', all);
    end.remove();
  };
  window.addEventListener('beforeprint', all);
  observer.observe(end);
  return stop;
}
