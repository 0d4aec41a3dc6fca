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

/** Workshops of a school or of a Lead: what waits to be closed, what is to come, then the latest that are over. */
export function WorkshopsByTime({ workshops: { toCome, over }, area, named, empty }: Props) {
  const unclosed = over.filter(({ standing }) => standing === "unclosed");
  const closed = over.filter(({ standing }) => standing !== "unclosed");
  return (
    <>
      {unclosed.length > 0 && (
        <section aria-labelledby="unclosed" className="space-y-4">
          <h2 id="unclosed">The Lead has still to close the day</h2>
          <WorkshopList area={area} workshops={unclosed} named={named} empty="" />
        </section>
      )}
      <section aria-labelledby="to-come" className="space-y-4">
        <h2 id="to-come">Still to come</h2>
        <WorkshopList area={area} workshops={toCome} counts named={named} empty={empty} />
      </section>
      {closed.length > 0 && (
        <section aria-labelledby="over" className="space-y-4">
          <h2 id="over">Over or called off</h2>
          <WorkshopList area={area} workshops={closed} named={named} empty="" />
        </section>
      )}
    </>
  );
}
