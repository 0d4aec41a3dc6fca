import type { WorkshopLine } from "@/lib/domain/training/workshops/shape";
import { WorkshopList } from "./workshop-list";

type Props = { workshops: { toCome: readonly WorkshopLine[]; over: readonly WorkshopLine[] } };

/** The workshops somebody leads: those to come, then the latest that are over. */
export function LedWorkshops({ workshops: { toCome, over } }: Props) {
  return (
    <div className="space-y-10">
      <section aria-labelledby="to-come" className="space-y-4">
        <h2 id="to-come">Still to come</h2>
        <WorkshopList
          area="/lead-professional"
          workshops={toCome}
          counts
          named="school"
          empty="None yet. When a school chooses a time of yours, it shows here."
        />
      </section>
      {over.length > 0 && (
        <section aria-labelledby="over" className="space-y-4">
          <h2 id="over">Over or called off</h2>
          <WorkshopList area="/lead-professional" workshops={over} named="school" empty="" />
        </section>
      )}
    </div>
  );
}
