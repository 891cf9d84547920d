/** The sign of the app: a stick with four notches and a fifth across. */
export function TallyMark() {
  return (
    <svg class="tally-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M3 22h26v4H3z" fill="currentColor" opacity=".35" />
      <path
        d="M8 6v16M13 6v16M18 6v16M23 6v16"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      />
      <path
        class="tally-cross"
        d="M4 18.5l23-9"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      />
    </svg>
  );
}
