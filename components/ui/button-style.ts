const kinds = {
  primary: "bg-accent text-on-accent border-accent hover:bg-accent-deep hover:border-accent-deep",
  secondary: "bg-card text-accent border-accent hover:bg-tint",
  quiet: "bg-transparent text-link border-transparent underline hover:bg-tint px-3",
  danger: "bg-card text-bad border-bad hover:bg-bad-tint",
};

export type ButtonKind = keyof typeof kinds;

export function buttonStyle(kind: ButtonKind = "primary"): string {
  return `inline-flex min-h-12 cursor-pointer items-center justify-center gap-2 rounded-full border-2 px-6 py-2 text-center font-bold leading-tight no-underline aria-disabled:cursor-progress aria-disabled:opacity-70 ${kinds[kind]}`;
}
