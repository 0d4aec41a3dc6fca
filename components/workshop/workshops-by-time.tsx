import type { ReactNode } from "react";
import type { Workshops } from "@/lib/domain/training/workshops/shape";
import { WorkshopList } from "./workshop-list";

type Props = {
  workshops: Workshops;
  /** Whose pages the cards lead to. */
  area: "/school" | "/lead-professional";
  /** What tells one card from another there. */
  named: "room" | "school";
  /** What stands in the place of workshops to come. */
  empty: ReactNode;
};

/** Workshops of a school or of a Lead: those to come, then the latest that are over. */
export function WorkshopsByTime({ workshops: { toCome, over }, area, named, empty }: Props) {
  return (
    <>
      <section aria-labelledby="to-come" className="space-y-4">
        <h2 id="to-come">Still to come</h2>
        <WorkshopList area={area} workshops={toCome} counts named={named} empty={empty} />
      </section>
      {over.length > 0 && (
        <section aria-labelledby="over" className="space-y-4">
          <h2 id="over">Over or called off</h2>
          <WorkshopList area={area} workshops={over} named={named} empty="" />
        </section>
      )}
    </>
  );
}
