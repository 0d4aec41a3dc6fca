import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { Area, Term } from "./shape";

/** School terms, the newest first, and the areas one can be for. */
export async function terms(actor: Actor): Promise<{ terms: Term[]; areas: Area[] }> {
  allow(actor, "term.read");
  return within(actor, "training", async (tx) => {
    const rows = await tx.term.findMany({
      orderBy: [{ startsOn: "desc" }, { name: "asc" }],
      take: 200,
      include: { locality: { select: { name: true } } },
    });
    const areas = await tx.locality.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } });
    return {
      terms: rows.map(({ locality, ...term }) => ({ ...term, area: locality?.name ?? null })),
      areas,
    };
  });
}
