import type { TermTime } from "@/lib/domain/training/terms/shape";
import { termInWords } from "@/lib/domain/training/terms/words";

/** When term is, for whoever chooses a day. Nothing where nobody has written it down. */
export function TermsSaid({ terms }: { terms: readonly TermTime[] }) {
  if (terms.length === 0) return null;
  return (
    <div>
      <p className="font-bold">Term time here</p>
      <ul className="text-quiet">
        {terms.map((term) => (
          <li key={termInWords(term)}>{termInWords(term)}</li>
        ))}
      </ul>
    </div>
  );
}
