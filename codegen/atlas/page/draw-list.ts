/** Draws a long list of rows bit by bit: the first rows at once, the others when the reader comes near. */

const step = 40;

export interface Drawing {
  /** Draws all rows that are left. */
  finish(): void;
  /** Ends the drawing, when another page is shown. */
  stop(): void;
}

/** @param first the number of rows that are drawn at once */
export function drawList(
  body: HTMLTableSectionElement,
  rows: readonly (() => string)[],
  first: number,
): Drawing {
  let drawn = 0;
  const draw = (count: number) => {
    const next = rows.slice(drawn, drawn + count);
    drawn += next.length;
    body.insertAdjacentHTML('beforeend', next.map((one) => one()).join(''));
  };
  draw(first);
  if (drawn >= rows.length) return { finish: () => undefined, stop: () => undefined };
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
  const finish = () => advance(rows.length);
  const stop = () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', finish);
    end.remove();
  };
  window.addEventListener('beforeprint', finish);
  observer.observe(end);
  return { finish, stop };
}
