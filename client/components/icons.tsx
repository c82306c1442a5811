/** State signs as drawn shapes: the typeface has none, and pictographs of the system look different everywhere. */

export interface IconProps {
  readonly className?: string | undefined;
}

/** Not certain yet. */
export function HalfDisc({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
    </svg>
  );
}

/** Final. */
export function TickDisc({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <path
        fillRule="evenodd"
        d="M12 .5a11.5 11.5 0 1 1 0 23 11.5 11.5 0 0 1 0-23zm5 6.6-6.7 6.8-3-2.9-2.1 2.2 5.1 5 8.9-9z"
        fill="currentColor"
      />
    </svg>
  );
}

/** Time passing without news. */
export function ClockFace({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M12 6.5V12l4 3" fill="none" stroke="currentColor" strokeWidth="2.6" />
    </svg>
  );
}

/** Put right. */
export function TurningArrow({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <path d="M6.2 8.6A7.6 7.6 0 1 1 5 14.6" fill="none" stroke="currentColor" strokeWidth="3.2" />
      <path d="M1.6 4.2l10 1-6.4 7.6z" fill="currentColor" />
    </svg>
  );
}

export function Cross({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <path d="m4 4 16 16M20 4 4 20" fill="none" stroke="currentColor" strokeWidth="4.5" />
    </svg>
  );
}

/** From the old value to the new one. */
export function ArrowRight({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 60 40" aria-hidden>
      <path d="M0 16.5h36V4l24 16-24 16V23.5H0z" fill="currentColor" />
    </svg>
  );
}

/** The last lap. */
export function Bell({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 48 52" aria-hidden>
      <path
        d="M24 0a5 5 0 0 1 4.9 6C36 8.1 40 14 40 21.5c0 10 2.6 14.5 8 18.5v3H0v-3c5.4-4 8-8.5 8-18.5C8 14 12 8.1 19.1 6A5 5 0 0 1 24 0zM16.5 46h15a7.5 6 0 0 1-15 0z"
        fill="currentColor"
      />
    </svg>
  );
}
