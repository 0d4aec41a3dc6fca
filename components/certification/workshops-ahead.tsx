import { SummaryList } from "@/components/ui/summary-list";
import type { WorkshopAhead } from "@/lib/domain/training/certification/shape";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";

type Props = { ahead: readonly WorkshopAhead[]; without: readonly WorkshopAhead[] };

/** What ending a certification touches, or has touched: days and schools only. */
export function WorkshopsAhead({ ahead, without }: Props) {
  if (ahead.length === 0) return null;
  const lost = new Set(without.map(({ id }) => id));
  return (
    <section aria-labelledby="ahead" className="space-y-4">
      <h2 id="ahead">Workshops still to come</h2>
      <p className="max-w-prose">
        {lost.size === 0
          ? "If this certification ends early, these schools and the second contacts are told by email."
          : "Where no certification holds, nobody can sign up. The school calls the workshop off and asks again."}
      </p>
      <SummaryList
        rows={ahead.map((workshop) => ({
          label: whenInWords(workshop),
          value: (
            <span className="wrap-anywhere">
              {workshop.school}
              {lost.has(workshop.id) && ": nobody can lead it"}
            </span>
          ),
        }))}
      />
    </section>
  );
}
