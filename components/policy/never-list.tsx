import { type NeverLine, notYetInWords } from "@/lib/policy";

/** What a hat can never do: the sentence first, and small at its end the rule that says so. */
export function NeverList({ lines }: { lines: readonly NeverLine[] }) {
  const told = [...new Map(lines.map((line) => [`${line.rule} ${line.sentence}`, line])).values()];
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-card px-5">
      {told.map(({ rule, sentence, notBuilt }) => (
        <li key={`${rule} ${sentence}`} className="flex flex-wrap items-baseline gap-x-3 py-2">
          <span className="py-2">
            {sentence}
            {notBuilt && <span className="text-quiet"> What it is about is {notYetInWords}.</span>}
          </span>
          <a href={`/boundaries#${rule}`} className="inline-flex min-h-11 items-center text-sm text-quiet">
            <span className="sr-only">Rule </span>
            {rule}
          </a>
        </li>
      ))}
    </ul>
  );
}
