import { SummaryList } from "@/components/ui/summary-list";
import type { Figures } from "@/lib/domain/training/workshops/shape";

/** How many, never who. */
export function Afterwards({ figures, gate }: { figures: Figures; gate: string }) {
  return (
    <section aria-labelledby="figures" className="space-y-4">
      <h2 id="figures">How many came</h2>
      <SummaryList
        rows={[
          { label: "People with a place", value: figures.places.words },
          { label: "People who came", value: figures.came.words },
        ]}
      />
      <p className="max-w-prose text-sm text-quiet">
        {gate} These figures stay when the list is deleted. They name nobody.
      </p>
    </section>
  );
}
