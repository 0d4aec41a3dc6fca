import "server-only";
import { type Actor, visitor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { asThePortal } from "@/lib/entry/behalf";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { calendarText } from "@/lib/platform/calendar";
import { NotFound } from "@/lib/platform/errors";
import { entryOf, ownOf } from "./consultations";
import { takeInHand } from "./in-hand";
import { chargeOf, consultationInFull, inFull, occasionOf } from "./occasion";
import { consultationsWithin } from "./reach";
import { consultationId, consultationKey } from "./schema";
import type { OwnConsultation } from "./shape";

type Mine = {
  readonly consultations: readonly OwnConsultation[];
  /** When they last said no, unless they said yes since. Nobody asks them again. */
  readonly saidNo: Date | null;
};

/** A person's consultations in the hat worn now, what is ahead first, and whether they said no to them. */
export async function myConsultations(actor: Actor): Promise<Mine> {
  const reach = allow(actor, "consultation.read");
  return within(actor, "cic", async (tx) => {
    const rows = await tx.consultation.findMany({
      where: consultationsWithin(actor, reach),
      include: inFull,
      orderBy: { startsAt: "desc" },
      take: 50,
    });
    const consultations: OwnConsultation[] = [];
    for (const row of rows) consultations.push(ownOf(await occasionOf(tx, row), row, chargeOf(row)));
    return { consultations, saidNo: await saidNo(tx, actor) };
  });
}

async function saidNo(tx: Transaction, { personId }: Actor): Promise<Date | null> {
  const newest = await tx.consentRecord.findFirst({
    where: { personId: personId as string, wording: { purpose: "consultation" } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { act: true, at: true },
  });
  return newest?.act === "refused" ? newest.at : null;
}

export async function myConsultation(actor: Actor, id: string): Promise<OwnConsultation> {
  const reach = allow(actor, "consultation.read");
  if (!consultationId.safeParse(id).success) throw new NotFound("consultation");
  return within(actor, "cic", async (tx) => {
    const found = await consultationInFull(tx, { AND: [{ id }, consultationsWithin(actor, reach)] });
    if (!found) throw new NotFound("consultation");
    return ownOf(found.occasion, found.row, found.charge);
  });
}

/** The consultation a letter's link opens; null when it opens none. What was typed stays behind the sign-in. */
export async function consultationInHand(key: string): Promise<OwnConsultation | null> {
  allow(visitor, "consultation.move");
  if (!consultationKey.safeParse(key).success) return null;
  return within(visitor, "cic", async (tx) => {
    const held = await takeInHand(tx, key);
    if (!held) return null;
    const found = await asThePortal(tx, () => consultationInFull(tx, { id: held.id }));
    if (!found) return null;
    const { occasion, charge, row } = found;
    return ownOf(occasion, { accessNeeds: "", phone: "", consentId: row.consentId }, charge);
  });
}

const fileOf = (consultation: OwnConsultation): string | null =>
  consultation.state === "booked"
    ? calendarText([entryOf(consultation)], { method: "PUBLISH", name: "Appointment" })
    : null;

/** The file for a calendar; null while nothing is booked. It is the entry that letters move. */
export const myCalendarFile = async (actor: Actor, id: string) => fileOf(await myConsultation(actor, id));

export async function calendarInHand(key: string): Promise<string | null> {
  const consultation = await consultationInHand(key);
  return consultation && fileOf(consultation);
}

/** What a mail program asks for by itself, with the address from a reminder: no more of these. Twice does no harm. */
export async function refuseConsultationReminders(key: string): Promise<boolean> {
  allow(visitor, "consultation.move");
  if (!consultationKey.safeParse(key).success) return false;
  return within(visitor, "cic", async (tx) => {
    const held = await takeInHand(tx, key);
    if (!held) return false;
    await tx.consultation.updateMany({ where: { id: held.id }, data: { reminders: false } });
    const { id, personId } = held;
    await recordDeed(tx, visitor, "consultation.move", { subject: ["consultation", id], about: personId });
    return true;
  });
}
