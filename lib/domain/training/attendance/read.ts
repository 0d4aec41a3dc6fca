import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { noteLook } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { after, now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { NotFound } from "@/lib/platform/errors";
import { settingInMilliseconds } from "@/lib/policy";
import { occasion } from "../published-workshops/read";
import { walkInsNow } from "./attendance";
import { workshopsWithin } from "./reach";
import { oneWorkshop } from "./schema";
import type { AttendanceList } from "./shape";

/** Who comes: for the school until the list's date, for the Lead until two days after, and for nobody else. */
export async function attendanceList(actor: Actor, id: string): Promise<AttendanceList> {
  allow(actor, "attendance.read");
  if (!oneWorkshop.safeParse({ workshop: id }).success) throw new NotFound("workshop");
  return within(actor, "training", async (tx) => {
    const workshop = await occasion(tx, { AND: [{ id }, workshopsWithin(actor)] });
    if (!workshop) throw new NotFound("workshop");
    if (actor.asker === "lead-professional") await mustStillBeTheirs(tx, id);
    const rows = await booked(tx, id);
    const waiting = await tx.workshopPlace.count({ where: { workshopId: id, state: "waiting" } });
    const { capacity, taken } = await tx.workshop.findUniqueOrThrow({
      where: { id },
      select: { capacity: true, taken: true },
    });
    await noteLook(tx, actor, "training", "attendance.read", { subject: ["workshop", id], about: null });
    const today = inLondon(workshop.startsAt).day === inLondon(now()).day;
    return {
      workshop,
      rows: rows
        .toSorted((one, other) => inOrder.compare(one.name, other.name))
        .map(({ checkedInAt, keptAt, ...row }) => ({
          ...{ ...row, checkedIn: checkedInAt !== null, kept: keptAt !== null },
        })),
      people: rows.reduce((sum, { party }) => sum + party, 0),
      waiting,
      open:
        (today || workshop.startsAt < now()) &&
        after(workshop.endsAt, settingInMilliseconds("workshop-list.lead")) > now(),
      today: walkInsNow(workshop) && workshop.state === "published",
      closed: workshop.state === "held",
      gone: inLondon(workshop.listGoesOn).day <= inLondon(now()).day,
      free: Math.max(0, capacity - taken),
    };
  });
}

/** As people look names up, however they are typed: "adam" before "Bea". */
const inOrder = new Intl.Collator("en-GB", { sensitivity: "base" });

/** A Lead has a list until two days after, and while certified (LD-1, LD-3). PostgreSQL would show an empty one after that. */
async function mustStillBeTheirs(tx: Transaction, id: string): Promise<void> {
  const [led] = await tx.$queryRaw<{ now: boolean }[]>`SELECT training.led_by_me(${id}::uuid) AS now`;
  if (!led?.now) throw new NotFound("list");
}

const booked = (tx: Transaction, workshopId: string) =>
  tx.workshopPlace.findMany({
    where: { workshopId, state: "booked" },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      party: true,
      accessNeeds: true,
      walkedIn: true,
      checkedInAt: true,
      keptAt: true,
      came: true,
    },
  });
