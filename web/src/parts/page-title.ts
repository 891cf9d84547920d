import { useEffect } from 'preact/hooks';

/** Names the browser's tab after the page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Tallystick`;
  }, [title]);
}
