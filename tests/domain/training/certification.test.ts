import { beforeAll, describe, expect, test } from "vitest";
import {
  askToBeCertified,
  endCertification,
  grantCertification,
  refuseCertification,
} from "@/lib/domain/training/certification/actions";
import { mustBeLeadNow } from "@/lib/domain/training/certification/lead-now";
import { leads, myCertification, oneLead } from "@/lib/domain/training/certification/read";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import type { Actor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { inLondon } from "@/lib/platform/dates";
import { someoneAs } from "@/prisma/seed/build";
import { aCertification, aHost, aLead, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const database = freshDatabase();
const { db } = database;
const evidence = "Lead training, and two workshops beside another Lead.";
const dayIn = (count: number) => inLondon(inDays(count)).day;

let staff: Awaited<ReturnType<typeof someoneAs>>;
beforeAll(async () => {
  staff = await someoneAs(db, "imatter_training");
});

const isALead = (actor: Actor) => within(actor, "training", mustBeLeadNow);
const lettersTo = (email: string) => db.mail.count({ where: { to: email, template: "certification" } });
async function asks(level: "lead" | "lead_plus" = "lead") {
  const lead = await someoneAs(db, "lead_professional");
  const { subject } = await press(askToBeCertified, lead.actor, { level, evidence });
  return { ...lead, certification: subject[1] };
}

describe("certification", () => {
  test("LD-1 a Lead in training is no Lead until somebody at I Matter Training has certified them", async () => {
    const lead = await asks();
    await expect(isALead(lead.actor)).rejects.toThrow("does not hold today");
    expect(await db.mail.count({ where: { to: staff.person.email, template: "certification-asked" } })).toBe(
      1,
    );
    await press(grantCertification, staff.actor, { certification: lead.certification, until: dayIn(700) });
    await isALead(lead.actor);
    expect((await myCertification(lead.actor)).until).toEqual(inDays(700));
    expect(await lettersTo(lead.person.email)).toBe(1);
  });

  test("LD-1 holds on its last day and not on the next", async () => {
    const [last, lapsed] = [await aLead(db, { endsOn: inDays(0) }), await aLead(db, { endsOn: inDays(-1) })];
    await isALead(last.actor);
    await expect(isALead(lapsed.actor)).rejects.toThrow("does not hold today");
  });

  test("LD-1 ended early, it is over from that moment, and the Lead reads why", async () => {
    const lead = await asks();
    const one = { certification: lead.certification };
    await press(grantCertification, staff.actor, { ...one, until: dayIn(30) });
    await press(endCertification, staff.actor, { ...one, because: "The evidence was somebody else’s." });
    await expect(isALead(lead.actor)).rejects.toThrow("does not hold today");
    expect((await myCertification(lead.actor)).all).toMatchObject([
      { state: "ended", because: "The evidence was somebody else’s." },
    ]);
    await expect(press(endCertification, staff.actor, { ...one, because: "Twice." })).rejects.toMatchObject({
      fields: { form: "There is nothing here to end." },
    });
  });

  test("LD-1 ended early, the school of each workshop to come and its second contact hear of it", async () => {
    const [host, lead, second] = [await aHost(db), await aLead(db), await aLead(db)];
    const given = { host, lead, second: second.person };
    const coming = await aWorkshop(db, given);
    await aWorkshop(db, { ...given, at: atHour(-3) });
    const { id } = await db.leadCertification.findFirstOrThrow({ where: { personId: lead.person.id } });
    expect(await oneLead(staff.actor, id)).toMatchObject({ ahead: [{ id: coming.id }], without: [] });
    await press(endCertification, staff.actor, { certification: id, because: "It was not so." });
    const told = await db.mail.findMany({ where: { template: "workshop-without-lead" } });
    expect(told.map(({ to }) => to).sort()).toEqual([host.head.person.email, second.person.email].sort());
    expect(told[0]?.text).toContain("call it off on its page, and ask again");
    const [without] = (await oneLead(staff.actor, id)).without;
    expect(Object.keys(without ?? {}).sort()).toEqual(["endsAt", "id", "school", "startsAt"]);
    expect(await ourWorkshop(host.head.actor, coming.id)).toMatchObject({ leadHolds: false });
  });

  test("a no says why, and the Lead can ask again; two questions at a time are one too many", async () => {
    const lead = await asks("lead_plus");
    await expect(press(askToBeCertified, lead.actor, { level: "lead", evidence })).rejects.toMatchObject({
      fields: { form: "You have asked already. An answer comes by mail." },
    });
    const because = "Lead a workshop beside another Lead first.";
    await press(refuseCertification, staff.actor, { certification: lead.certification, because });
    expect((await myCertification(lead.actor)).all).toMatchObject([{ state: "refused", because }]);
    await press(askToBeCertified, lead.actor, { level: "lead", evidence });
  });

  test.each([
    ["today", dayIn(0), "Choose a day that is still to come."],
    ["in four years", dayIn(1461), "A certification holds for three years at most."],
    ["a day no calendar has", "31/02/2027", "Type a date, such as 31/03/2028."],
  ])("%s is no end for a certification", async (_what, until, sentence) => {
    const { certification } = await asks();
    await expect(press(grantCertification, staff.actor, { certification, until })).rejects.toMatchObject({
      fields: { until: sentence },
    });
  });

  test("LD-1 nobody certifies themselves, in whichever hat", async () => {
    const lead = await asks();
    await expect(
      press(grantCertification, lead.actor, { certification: lead.certification, until: dayIn(9) }),
    ).rejects.toThrow("Nobody certifies themselves");
    await db.leadCertification.update({
      where: { id: lead.certification },
      data: { personId: staff.person.id },
    });
    expect((await oneLead(staff.actor, lead.certification)).mayDecide).toBe(false);
    await expect(
      press(grantCertification, staff.actor, { certification: lead.certification, until: dayIn(9) }),
    ).rejects.toThrow();
  });

  test("staff see who asks, whose renewal is due, and whose time is over; the Lead sees that they looked", async () => {
    const [soon, gone] = [await aLead(db, { endsOn: inDays(40) }), await aLead(db, { endsOn: inDays(-3) })];
    const renews = await aLead(db, { endsOn: inDays(20) });
    await press(askToBeCertified, renews.actor, { level: "lead", evidence });
    const list = await leads(staff.actor);
    const who = (rows: typeof list.due) => rows.map(({ personId }) => personId);
    expect(who(list.waiting)).toContain(renews.person.id);
    expect(who(list.due)).toContain(soon.person.id);
    expect(who(list.due)).not.toContain(renews.person.id);
    expect(who(list.over)).toContain(gone.person.id);
    const papers = await db.leadCertification.findFirstOrThrow({ where: { personId: soon.person.id } });
    await oneLead(staff.actor, papers.id);
    const looks = { action: "certification.read", aboutPersonId: soon.person.id };
    expect(await db.auditEvent.count({ where: looks })).toBe(1);
  });

  test("another Lead’s papers are nobody else’s to read, and a made-up id is not found", async () => {
    const [one, other] = [await aLead(db), await aLead(db)];
    expect((await myCertification(one.actor)).all).toHaveLength(1);
    const theirs = await aCertification(db, other.person);
    await expect(oneLead(one.actor, theirs.id)).rejects.toThrow();
    await expect(oneLead(staff.actor, "made-up")).rejects.toThrow();
  });
});
