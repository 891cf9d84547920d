import { useAnswer } from '../api.ts';
import { countOf } from '../reading/names.ts';
import { linkTo } from '../routing.ts';
import { TallyMark } from './tally-mark.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const PAGES: readonly (readonly [path: string, name: string, also: readonly string[]])[] = [
  ['articles', 'Articles', ['article']],
  ['figures', 'Figures', []],
  ['refused', 'Refused', []],
];

/** The head of every page: name, ways, and how much the ledger holds. */
export function Masthead({ here }: { here: string }) {
  const { value: counts } = useAnswer('counts', '/api/counts');
  return (
    <header class="masthead">
      <div class="masthead-inner">
        <a class="brand" href={linkTo(['articles'])}>
          <TallyMark />
          <span>Tallystick</span>
        </a>
        <nav aria-label="Pages">
          <ul>
            {PAGES.map(([path, name, also]) => (
              <li key={path}>
                <a
                  href={linkTo([path])}
                  aria-current={here === path ? 'page' : also.includes(here) ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="holdings">
          {counts !== null &&
            `${countOf(counts.articles, 'article')} · ${countOf(counts.figures, 'figure')} · ${counts.refusals.toLocaleString('en')} refused`}
        </p>
        <ThemeSwitch />
      </div>
    </header>
  );
}
