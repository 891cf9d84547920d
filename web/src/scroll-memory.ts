import { useEffect, useLayoutEffect } from 'preact/hooks';

/** How far down each address was read last. */
const depths = new Map<string, number>();

/** Begins every page at its top, but a place that was left and is come back to (a table, a list) where it was left. */
export function useScrollMemory(page: string): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    let hash = location.hash;
    const remember = (): void => {
      // While the address changes the old page is still drawn, and its depth belongs to the old address.
      if (hash === location.hash) depths.set(hash, scrollY);
    };
    const follow = (): void => {
      hash = location.hash;
    };
    addEventListener('scroll', remember, { passive: true });
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('scroll', remember);
      removeEventListener('hashchange', follow);
    };
  }, []);
  // A new page is what moves the scroll.
  useLayoutEffect(() => {
    scrollTo(0, page.startsWith('article/') ? 0 : (depths.get(location.hash) ?? 0));
  }, [page]);
}
