/** One free time that can be pressed. */
export function TimeLink({ href, label }: { href: string; label: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-12 min-w-24 items-center justify-center rounded-control border-2 border-edge bg-card px-4 font-bold hover:border-accent hover:bg-tint"
    >
      {label}
    </a>
  );
}
