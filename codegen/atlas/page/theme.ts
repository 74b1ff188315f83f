/** The switch between the system's scheme, a light one and a dark one. */

const schemes = ['auto', 'light', 'dark'] as const;
const key = 'atlas-scheme';

export function listenToTheme(button: HTMLElement): void {
  let scheme = schemes.find((one) => one === stored()) ?? 'auto';
  const apply = () => {
    document.documentElement.dataset['scheme'] = scheme;
    button.textContent = { auto: '◐', light: '○', dark: '●' }[scheme];
    button.setAttribute('aria-label', `Colours: ${scheme}`);
    button.title = `Colours: ${scheme}`;
  };
  button.addEventListener('click', () => {
    scheme = schemes[(schemes.indexOf(scheme) + 1) % schemes.length]!;
    store(scheme);
    apply();
  });
  apply();
}

/** A browser may refuse storage to a page that was opened as a file. */
function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice holds until the page is closed.
  }
}
