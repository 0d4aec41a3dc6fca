import { beforeEach, describe, expect, test } from "vitest";
import {
  agreeToSupport,
  askForSupport,
  declineToSupport,
} from "@/lib/domain/training/workshop-support/actions";
import { oneSupportAsked, supportAsked } from "@/lib/domain/training/workshop-support/read";
import { cancelWorkshop, moveWorkshop } from "@/lib/domain/training/workshops/actions";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { someoneAs } from "@/prisma/seed/build";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { dayAhead } from "@/tests/support/arranging";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
let lead: Awaited<ReturnType<typeof aLead>>;
let workshop: Awaited<ReturnType<typeof aWorkshop>>;
let surgery: Awaited<ReturnType<typeof aSurgery>>;

async function aSurgery(localityId: string) {
  const gp = await someoneAs(database.db, "primary_care");
  const organisation = gp.organisation as { id: string };
  await database.db.organisation.update({ where: { id: organisation.id }, data: { localityId } });
  return { ...gp, organisation };
}

beforeEach(async () => {
  host = await aHost(database.db);
  lead = await aLead(database.db);
  workshop = await aWorkshop(database.db, { host, lead });
  surgery = await aSurgery(host.locality.id);
});

const ask = (of = surgery) =>
  press(askForSupport, host.head.actor, { workshop: workshop.id, surgery: of.organisation.id });
const moves = () =>
  press(moveWorkshop, host.head.actor, {
    ...{ workshop: workshop.id, day: dayAhead(40), from: "10am", until: "11:30am", room: "Hall" },
    ...{ capacity: "24", second: host.head.person.id },
  });
const lettersTo = async ({ person }: typeof surgery) =>
  (await database.db.mail.findMany({ where: { to: person.email }, orderBy: { createdAt: "asc" } })).map(
    ({ template }) => template,
  );
const here = () => ({ workshop: workshop.id });

describe("a surgery is asked", () => {
  test("by the school, once, and hears by mail; only one of the same area can be asked", async () => {
    const far = await aSurgery((await aHost(database.db)).locality.id);
    const listed = (await ourWorkshop(host.head.actor, workshop.id)).surgeries.map(({ value }) => value);
    expect(listed).toEqual([surgery.organisation.id]);
    await ask();
    const mail = await database.db.mail.findFirstOrThrow({ where: { to: surgery.person.email } });
    expect(mail).toMatchObject({ template: "workshop-support", controller: "training" });
    expect(await problemOf(ask())).toHaveProperty("surgery");
    expect(await problemOf(ask(far))).toHaveProperty("surgery");
    const other = await aHost(database.db);
    const asOther = { workshop: workshop.id, surgery: surgery.organisation.id };
    await expect(press(askForSupport, other.head.actor, asOther)).rejects.toThrow("within reach");
  });

  test("PC-3 PC-4 and sees date, venue and its own answer, and nothing about anybody who comes", async () => {
    await aPlace(database.db, workshop, {
      name: "Marigold Unseen",
      email: "marigold@tests.example",
      party: 3,
    });
    await ask();
    const seen = await oneSupportAsked(surgery.actor, workshop.id);
    expect(seen).toMatchObject({ answer: "waiting", lead: lead.person.name });
    expect(seen.workshop).toMatchObject({ room: "Hall", host: { town: "Wendle" } });
    expect(JSON.stringify(seen)).not.toMatch(/marigold|taken|capacity|party|checkIn/i);
  });

  test("says who will come; the school sees it and hears, once for each answer", async () => {
    await ask();
    await press(agreeToSupport, surgery.actor, { ...here(), who: "Dr Kit Invented, GP" });
    const [support] = (await ourWorkshop(host.head.actor, workshop.id)).support;
    expect(support).toMatchObject({ answer: "agreed", who: "Dr Kit Invented, GP" });
    const heard = () =>
      database.db.mail.count({
        where: { to: host.head.person.email, template: "workshop-support-answer" },
      });
    expect(await heard()).toBe(1);
    const answered = { to: host.head.person.email, template: "workshop-support-answer" };
    const { text } = await database.db.mail.findFirstOrThrow({ where: answered });
    expect(text).toContain("Dr Kit Invented, GP will come");
    expect(text).toContain(`/school/workshops/${workshop.id}`);
    await press(agreeToSupport, surgery.actor, { ...here(), who: "Dr Kit Invented, GP" });
    expect(await heard()).toBe(1);
  });

  test("may say otherwise until the workshop begins: another name, nobody, and somebody after all", async () => {
    await ask();
    const seen = async () => (await ourWorkshop(host.head.actor, workshop.id)).support;
    const agrees = (who: string) => press(agreeToSupport, surgery.actor, { ...here(), who });
    await agrees("Dr Kit Invented, GP");
    await agrees("Nurse Lee Invented");
    expect(await seen()).toMatchObject([{ answer: "agreed", who: "Nurse Lee Invented" }]);
    await press(declineToSupport, surgery.actor, here());
    expect(await seen()).toMatchObject([{ answer: "declined", who: null }]);
    await agrees("Dr Kit Invented, GP");
    expect(await seen()).toMatchObject([{ answer: "agreed", who: "Dr Kit Invented, GP" }]);
    const to = host.head.person.email;
    // One letter an hour, however often it turns; an hour may end meanwhile.
    const letters = await database.db.mail.count({ where: { to, template: "workshop-support-answer" } });
    expect([1, 2]).toContain(letters);
    await press(cancelWorkshop, host.head.actor, here());
    expect(await problemOf(agrees("Too late"))).toHaveProperty("form");
  });

  test.each(["school", "Lead"])(
    "hears when the workshop moves, and when the %s calls it off",
    async (who) => {
      const [yes, no] = [await aSurgery(host.locality.id), await aSurgery(host.locality.id)];
      for (const one of [surgery, yes, no]) await ask(one);
      await press(agreeToSupport, yes.actor, { ...here(), who: "Dr Kit Invented, GP" });
      await press(declineToSupport, no.actor, here());
      await moves();
      await press(cancelWorkshop, who === "Lead" ? lead.actor : host.head.actor, here());
      const told = ["workshop-support", "workshop-support-moved", "workshop-support-cancelled"];
      for (const one of [surgery, yes]) expect(await lettersTo(one)).toEqual(told);
      const where = { to: yes.person.email, template: "workshop-support-moved" };
      const { text } = await database.db.mail.findFirstOrThrow({ where });
      expect(text).toContain(`The workshop at ${host.head.actor.organisation} that your surgery said`);
      expect(text).toMatch(/Before: .+\nNow: .+/);
      expect(await lettersTo(no)).toEqual(["workshop-support"]);
    },
  );

  test("or that nobody can, with no reason asked", async () => {
    await ask();
    expect(await problemOf(press(agreeToSupport, surgery.actor, { ...here(), who: " " }))).toHaveProperty(
      "who",
    );
    await press(declineToSupport, surgery.actor, here());
    expect(await supportAsked(surgery.actor)).toMatchObject([{ answer: "declined", who: null }]);
  });

  test("PC-4 nobody else answers for it, and what was not addressed to it is not found", async () => {
    const other = await aSurgery(host.locality.id);
    await ask();
    const tries = press(agreeToSupport, other.actor, { ...here(), who: "Dr Other" });
    await expect(tries).rejects.toThrow("within reach");
    await expect(oneSupportAsked(other.actor, workshop.id)).rejects.toThrow("within reach");
    await expect(oneSupportAsked(surgery.actor, "1")).rejects.toThrow("within reach");
  });

  test("PC-4 a workshop that is over leaves nothing behind in its area", async () => {
    const past = await aWorkshop(database.db, {
      host,
      lead: await aLead(database.db),
      at: atHour(-3),
      room: "Gym",
    });
    await database.db.workshopSupport.create({
      data: { workshopId: past.id, organisationId: surgery.organisation.id, askedAt: new Date() },
    });
    expect(await supportAsked(surgery.actor)).toEqual([]);
    expect(await problemOf(press(declineToSupport, surgery.actor, { workshop: past.id }))).toHaveProperty(
      "form",
    );
  });
});
