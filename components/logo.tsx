/** The mark: two looks that overlap, and an eye where they meet. Decoration only. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle class="logo-first" cx="18" cy="24" r="15" />
      <circle class="logo-second" cx="30" cy="24" r="15" />
      <path class="logo-eye" d="M24 10.25a15 15 0 0 1 0 27.5a15 15 0 0 1 0-27.5z" />
      <circle class="logo-pupil" cx="24" cy="24" r="4.5" />
    </svg>
  );
}
