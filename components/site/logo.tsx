/** The mark: an "i" that is also a person, beside an "m" that is two arches leaning on each other. */
export function Logo() {
  return (
    <span className="inline-flex items-end gap-2.5">
      <svg viewBox="0 0 52 44" className="h-9 w-auto shrink-0" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7.5" r="5.5" className="fill-stage-2-deep" />
        <path
          d="M7 40V21M18 40V29a7.5 7.5 0 0 1 15 0v11M33 29a7.5 7.5 0 0 1 15 0v11"
          className="fill-none stroke-accent"
          strokeWidth="6.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="pb-0.5 text-2xl leading-none font-bold tracking-tight text-ink">I Matter</span>
    </span>
  );
}
