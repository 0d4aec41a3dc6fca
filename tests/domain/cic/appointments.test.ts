import { beforeAll, describe, expect, test } from "vitest";
import { appointHub, endAppointment, reviewHub } from "@/lib/domain/cic/appointments/actions";
import { hubs, oneHubOf, ourStanding } from "@/lib/domain/cic/appointments/read";
import type { Appointment, HubInList } from "@/lib/domain/cic/appointments/shape";
import { heldInWords } from "@/lib/domain/cic/appointments/words";
import { endLicence, licensePractitioner } from "@/lib/domain/cic/licences/actions";
import { allLicences, licencesAt, ourLicences } from "@/lib/domain/cic/licences/read";
import { within } from "@/lib/entry/within";
import { inLondon } from "@/lib/platform/dates";
import { someoneAs } from "@/prisma/seed/build";
import { inDays } from "@/prisma/seed/hosting";
import { aHub } from "@/prisma/seed/hubs";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const database = freshDatabase();
const { db } = database;
const dayIn = (count: number) => inLondon(inDays(count)).day;
const terms = "Opens on two days a week. Tells us when somebody leaves.";

let rhm: Awaited<ReturnType<typeof someoneAs>>;
beforeAll(async () => {
  rhm = await someoneAs(db, "rhm");
});

const aBody = () => someoneAs(db, "locality_hub");
type Hub = Awaited<ReturnType<typeof aBody>>;
const idOf = (hub: Hub) => (hub.organisation as { id: string }).id;
const appointing = (hub: Hub, given: { from?: string; until?: string } = {}) =>
  press(appointHub, rhm.actor, { hub: idOf(hub), from: dayIn(0), until: dayIn(365), terms, ...given });
const licensing = (hub: Hub, given: { person?: string; from?: string; until?: string } = {}) =>
  press(licensePractitioner, rhm.actor, {
    ...{ hub: idOf(hub), person: hub.person.id, from: dayIn(0), until: dayIn(365), ...given },
  });
const mayWork = (hub: Hub) =>
  within(hub.actor, "cic", async (tx) => {
    const [row] = await tx.$queryRaw<{ hub: boolean; practitioner: boolean }[]>`
      SELECT cic.hub_now() AS hub, cic.practitioner_now() AS practitioner`;
    return row;
  });
const letters = (hub: Hub, template: string) => db.mail.count({ where: { to: hub.person.email, template } });

describe("appointments", () => {
  test("HB-7 RHM appoints a hub and licenses somebody there; both are told, and both end when RHM says so", async () => {
    const hub = await aBody();
    expect(await mayWork(hub)).toEqual({ hub: false, practitioner: false });
    const { subject: appointment } = await appointing(hub);
    expect(await mayWork(hub)).toEqual({ hub: true, practitioner: false });
    const { subject: licence } = await licensing(hub);
    expect(await mayWork(hub)).toEqual({ hub: true, practitioner: true });
    expect([await letters(hub, "appointment"), await letters(hub, "licence")]).toEqual([1, 1]);

    await press(endLicence, rhm.actor, { licence: licence[1], because: "They asked for it." });
    expect(await mayWork(hub)).toEqual({ hub: true, practitioner: false });
    expect((await ourLicences(hub.actor)).licences).toMatchObject([
      { state: "ended", because: "They asked for it.", name: hub.person.name },
    ]);
    await press(endAppointment, rhm.actor, { appointment: appointment[1], because: "It moved away." });
    expect(await mayWork(hub)).toEqual({ hub: false, practitioner: false });
    expect(await ourStanding(hub.actor)).toMatchObject({ holds: null, last: { because: "It moved away." } });
    const [{ appointment: over }] = (await hubs(rhm.actor)).hubs.filter(({ id }) => id === idOf(hub)) as [
      HubInList,
    ];
    expect(heldInWords(over as Appointment)).toContain(", ended on ");
    expect([await letters(hub, "appointment"), await letters(hub, "licence")]).toEqual([2, 2]);
  });

  test("HB-7 both end by their dates: on the day after, nobody has to do anything", async () => {
    const hub = await aBody();
    const [{ subject: appointment }, { subject: licence }] = [await appointing(hub), await licensing(hub)];
    await db.practitionerLicence.update({
      where: { id: licence[1] as string },
      data: { startsOn: inDays(-9), endsOn: inDays(-1) },
    });
    expect(await mayWork(hub)).toEqual({ hub: true, practitioner: false });
    await db.hubAppointment.update({
      where: { id: appointment[1] as string },
      data: { startsAt: inDays(-9), endsAt: inDays(-1) },
    });
    expect(await mayWork(hub)).toEqual({ hub: false, practitioner: false });
    expect(await ourStanding(hub.actor)).toMatchObject({ holds: null, last: { state: "over" } });
  });

  test.each([
    ["yesterday", { from: dayIn(-1) }, { from: "Choose today or a day to come." }],
    ["its first day", { until: dayIn(0) }, { until: "Choose a day after the first one." }],
    [
      "more than three years",
      { until: dayIn(1100) },
      { until: "An appointment holds for three years at most." },
    ],
    ["no day at all", { until: "31/02/2027" }, { until: "Type a date, such as 31/03/2028." }],
  ])("HB-7 %s is no term for an appointment", async (_what, given, fields) => {
    await expect(appointing(await aBody(), given)).rejects.toMatchObject({ fields });
  });

  test("HB-7 a hub has one appointment at a time, and the next one begins when it is over", async () => {
    const hub = await aBody();
    await appointing(hub, { until: dayIn(20) });
    await expect(appointing(hub)).rejects.toMatchObject({
      fields: { from: "This hub is appointed on some of these days already." },
    });
    await appointing(hub, { from: dayIn(21), until: dayIn(400) });
    expect((await oneHubOf(rhm.actor, idOf(hub))).appointment).toMatchObject({ state: "current" });
  });

  test("a review speaks of the hub, says when the next one is, and the hub reads it", async () => {
    const hub = await aBody();
    const { subject } = await appointing(hub);
    const typed = { appointment: subject[1], words: "Well run. The lift was out.", next: dayIn(50) };
    await press(reviewHub, rhm.actor, typed);
    expect((await ourStanding(hub.actor)).reviews).toMatchObject([{ words: typed.words }]);
    const { soon } = await hubs(rhm.actor);
    expect(soon).toContainEqual(
      expect.objectContaining({ organisationId: idOf(hub), what: "A review is due" }),
    );
    await expect(press(reviewHub, rhm.actor, { ...typed, next: dayIn(0) })).rejects.toMatchObject({
      fields: { next: "Choose a day that is still to come." },
    });
  });

  test("what runs out within 60 days stands first, and what follows it takes it off the list", async () => {
    const hub = await aBody();
    await appointing(hub, { until: dayIn(59) });
    await licensing(hub, { until: dayIn(30) });
    const dueAt = async () => (await hubs(rhm.actor)).soon.filter((one) => one.organisationId === idOf(hub));
    expect((await dueAt()).map(({ what }) => what)).toEqual([
      `The licence of ${hub.person.name} ends`,
      "Its appointment ends",
    ]);
    await licensing(hub, { from: dayIn(31), until: dayIn(300) });
    expect(await dueAt()).toHaveLength(1);
  });

  test("HB-7 only somebody who works at the hub is licensed, once at a time, and nobody by themselves", async () => {
    const [hub, other] = [await aBody(), await aBody()];
    await appointing(hub);
    await expect(licensing(hub, { person: other.person.id })).rejects.toMatchObject({
      fields: { person: "Choose somebody who works at this hub." },
    });
    await licensing(hub);
    await expect(licensing(hub)).rejects.toMatchObject({
      fields: { from: "They hold a licence on some of these days already." },
    });
    await expect(licensing(hub, { person: rhm.person.id })).rejects.toMatchObject({
      fields: { person: "Nobody licenses themselves. Ask a colleague." },
    });
  });

  test("SY-6 a hub reads its own appointment and licences and nobody else’s", async () => {
    const hub = await aHub(db);
    const other = await aBody();
    expect((await ourLicences(hub.practitioner.actor)).licences).toHaveLength(1);
    expect((await ourLicences(other.actor)).licences).toEqual([]);
    expect((await licencesAt(rhm.actor, hub.organisation.id)).people).toHaveLength(2);
    await expect(allLicences(other.actor)).rejects.toThrow();
    expect((await ourStanding(other.actor)).last).toBeNull();
  });
});
