/** The mark: two looks that overlap, and an eye where they meet. Decoration only. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle class="logo-first" cx="18" cy="24" r="18" />
      <circle class="logo-second" cx="30" cy="24" r="18" />
      <path class="logo-eye" d="M24 7.03a18 18 0 0 1 0 33.94a18 18 0 0 1 0-33.94z" />
      <circle class="logo-pupil" cx="24" cy="24" r="6.5" />
    </svg>
  );
}
