/** A triangle with its sign: something needs a hand. */
export function Warning() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path
        fillRule="evenodd"
        d="M12 1.5a1.6 1.6 0 0 1 1.4.8l9.9 17.9a1.6 1.6 0 0 1-1.4 2.3H2.1a1.6 1.6 0 0 1-1.4-2.3l9.9-17.9a1.6 1.6 0 0 1 1.4-.8zm-1.5 7 .3 6.5h2.4l.3-6.5zm1.5 8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z"
        fill="currentColor"
      />
    </svg>
  );
}
