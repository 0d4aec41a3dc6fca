import "server-only";
import { thePortal } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { learnerRoles } from "@/lib/policy";
import { closeOrders } from "../orders/closing";
import { nameless } from "./words";

/** Removes a person from I Matter Training's part: learning goes, and money stays without a name. Safe to repeat. */
export async function eraseFromTraining(tx: Transaction, personId: string): Promise<void> {
  for (const asker of learnerRoles) {
    await actAs(tx, { personId, asker, organisationId: null });
    // Place before order (see holdOrder): a payment that arrives now waits here.
    await tx.$queryRaw`SELECT id FROM training.enrolment WHERE person_id = ${personId}::uuid ORDER BY id FOR UPDATE`;
    await closeOrders(tx, { personId });
    await tx.keptPriorities.deleteMany({ where: { personId } });
    await tx.reflection.deleteMany({ where: { personId } });
    await tx.enrolment.deleteMany({ where: { personId } });
  }
  await actAs(tx, { personId, asker: "signed-in", organisationId: null });
  // What they lead or stand by has a gap now; a no of I Matter Training's stays until its period ends (LD-1).
  await tx.$queryRaw`SELECT training.leave_leading()::text AS left`;
  await tx.leadTime.deleteMany({ where: { leadId: personId } });
  await tx.calendarFeed.deleteMany({ where: { personId } });
  // When the whole account closed, its address went before, and its places with it (places_go_with_their_address).
  const { email } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { email: true } });
  await tx.workshopPlace.deleteMany({ where: { email } });
  await actAs(tx, thePortal);
  await tx.receipt.updateMany({ where: { order: { personId } }, data: { payerName: nameless } });
  await tx.order.updateMany({
    where: { personId },
    data: { payerName: nameless, personId: null, checkoutUrl: null },
  });
}
