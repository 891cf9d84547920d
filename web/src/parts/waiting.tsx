import type { ComponentChildren } from 'preact';
import type { Loaded } from '../api.ts';

/** Draws an answer when it is there, and says so while it is not or cannot be. */
export function Waiting<T>({
  answer,
  children,
}: {
  answer: Loaded<T>;
  children: (value: T) => ComponentChildren;
}) {
  if (answer.error !== null) {
    return (
      <p class="trouble" role="alert">
        {answer.error}
      </p>
    );
  }
  if (answer.value === null) {
    return (
      <p class="waiting" role="status">
        Loading …
      </p>
    );
  }
  return <>{children(answer.value)}</>;
}
