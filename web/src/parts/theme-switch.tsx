import { useState } from 'preact/hooks';

type Theme = 'light' | 'dark';

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Light or dark, kept for the next visit; until it is used, the system decides. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(currentTheme);
  const other: Theme = theme === 'light' ? 'dark' : 'light';
  const turn = (): void => {
    document.documentElement.dataset.theme = other;
    localStorage.setItem('theme', other);
    setTheme(other);
  };
  return (
    <button type="button" class="theme-switch quiet" onClick={turn} aria-label={`Switch to ${other}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {other === 'dark' ? (
          <path
            d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
          />
        ) : (
          <path
            d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
            stroke-linecap="round"
          />
        )}
      </svg>
    </button>
  );
}
