import type { NeverLine } from "@/lib/policy";

/** What a hat can never do, each with the rule that says so. */
export function NeverList({ lines }: { lines: readonly NeverLine[] }) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-card px-5">
      {lines.map(({ what, rule, sentence }) => (
        <li key={`${rule} ${what}`} className="flex gap-5 py-2">
          <a
            href={`/boundaries#${rule}`}
            className="inline-flex min-h-11 w-14 shrink-0 items-center font-bold"
          >
            {rule}
          </a>
          <span className="py-2">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
