import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { learnerRoles } from "@/lib/policy";
import { afterCallingOff } from "../consultations/write";

/** What stands in place of a name that has gone. */
const nameless = "Somebody who left";

/**
 * Removes a person from Relationship Health Matters' part: what is ahead is called off, their Trackers, consultations
 * and support go, and money stays without a name. Safe to repeat.
 */
export async function eraseFromRhm(tx: Transaction, personId: string): Promise<void> {
  for (const asker of learnerRoles) {
    await actAs(tx, { personId, asker, organisationId: null });
    // Called off before it goes, so that its time and a funded place are free again.
    const ahead = await tx.consultation.updateManyAndReturn({
      where: { personId, state: { in: ["provisional", "booked"] }, startsAt: { gt: now() } },
      data: { state: "cancelled" },
      select: { id: true },
    });
    for (const { id } of ahead) await afterCallingOff(tx, id);
  }
  await actAs(tx, { personId, asker: "signed-in", organisationId: null });
  await tx.charge.updateMany({
    where: { personId, state: "awaiting_payment" },
    data: { state: "cancelled" },
  });
  await tx.tracker.deleteMany({ where: { personId } });
  await tx.supportEpisode.deleteMany({ where: { personId } });
  await tx.consultation.deleteMany({ where: { personId } });
  await tx.complaint.deleteMany({ where: { personId } });
  await tx.hubHours.deleteMany({ where: { personId } });
  await tx.daysOff.deleteMany({ where: { personId } });
  await tx.practitionerLicence.deleteMany({ where: { personId } });
  await actAs(tx, thePortal);
  await tx.charge.updateMany({
    where: { personId },
    data: { payerName: nameless, personId: null, checkoutUrl: null },
  });
}
