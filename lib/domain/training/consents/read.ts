import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { fromDatabase } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { actAs, within } from "@/lib/entry/within";
import { learnerRoles, type Role } from "@/lib/policy";

export type PlaceAgreedTo = { readonly course: string; readonly hat: Role; readonly isOpen: boolean };

const asked = { id: true, hat: true, state: true, course: { select: { title: true } } } as const;

/** The places somebody agreed to terms for, by id, in whichever learner's hat they took them. */
export async function placesAgreedTo(actor: Actor): Promise<ReadonlyMap<string, PlaceAgreedTo>> {
  allow(actor, "consent.read");
  return within(actor, "training", async (tx) => {
    const found = new Map<string, PlaceAgreedTo>();
    for (const asker of learnerRoles) {
      await actAs(tx, { personId: actor.personId, asker, organisationId: null });
      const places = await tx.enrolment.findMany({
        where: { personId: actor.personId as string },
        select: asked,
      });
      for (const { id, hat, state, course } of places)
        found.set(id, {
          course: course.title,
          hat: fromDatabase(hat),
          isOpen: state !== "left" && state !== "ended",
        });
    }
    return found;
  });
}
