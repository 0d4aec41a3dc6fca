import { SummaryList } from "@/components/ui/summary-list";
import type { WorkshopFigures } from "@/lib/domain/training/workshop-figures/shape";
import { askedAfterwards } from "@/lib/domain/training/workshop-figures/words";

/** How many, and how it was for them. Never who. */
export function Afterwards({ figures, gate }: { figures: WorkshopFigures; gate: string }) {
  const { places, came, said, notSaid: few } = figures;
  return (
    <section aria-labelledby="figures" className="space-y-4">
      <h2 id="figures">How it went</h2>
      <SummaryList
        rows={[
          { label: "People with a place", value: places.words },
          { label: "People who came", value: came.words },
          { label: "Felt welcome", value: said?.welcome ?? few },
          { label: "Found it clear", value: said?.clear ?? few },
          { label: "Found it useful", value: said?.useful ?? few },
        ]}
      />
      <p className="max-w-prose text-sm text-quiet">
        {askedAfterwards} {gate} These figures stay when the list is deleted. They name nobody.
      </p>
    </section>
  );
}
