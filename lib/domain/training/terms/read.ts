import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import type { Area, Term } from "./shape";

/** School terms, those not over first and the soonest of them before the others, and the areas one can be for. */
export async function terms(actor: Actor): Promise<{ terms: Term[]; areas: Area[] }> {
  allow(actor, "term.read");
  return within(actor, "training", async (tx) => {
    const rows = await tx.term.findMany({
      orderBy: [{ startsOn: "desc" }, { name: "desc" }],
      take: 200,
      include: { locality: { select: { name: true } } },
    });
    const areas = await tx.locality.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } });
    const all = rows.map(({ locality, ...term }) => ({ ...term, area: locality?.name ?? null }));
    const isOver = ({ endsOn }: Term) => after(endsOn, days(1)) <= now();
    return {
      terms: [...all.filter((term) => !isOver(term)).toReversed(), ...all.filter(isOver)],
      areas,
    };
  });
}
