/** What each function of PostgreSQL about workshops answers a stolen connection, by the hat it says it wears. */
import { beforeAll, expect, test } from "vitest";
import { someoneAs } from "@/prisma/seed/build";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;

let ids: Record<"workshop" | "draft" | "school" | "lead" | "head" | "place", string>;
let address: string;
const who = {} as Record<
  | "family"
  | "visitor"
  | "surgery"
  | "commissioner"
  | "otherSchool"
  | "school"
  | "lead"
  | "otherLead"
  | "holder",
  Pretended
>;
beforeAll(async () => {
  const [host, lead] = [await aHost(db), await aLead(db)];
  const workshop = await aWorkshop(db, { host, lead });
  const draft = await aWorkshop(db, { host, lead, at: atHour(30), state: "confirmed" });
  const { place } = await aPlace(db, workshop);
  address = place.email as string;
  const as = async (role: Parameters<typeof someoneAs>[1]) => {
    const { person, organisation } = await someoneAs(db, role);
    return { person: person.id, hat: role, organisation: organisation?.id ?? "" };
  };
  who.family = await as("family");
  who.surgery = await as("primary_care");
  who.commissioner = await as("commissioner");
  who.otherSchool = await as("school");
  who.visitor = { hat: "visitor" };
  who.otherLead = { person: (await aLead(db)).person.id, hat: "lead_professional" };
  who.lead = { person: lead.person.id, hat: "lead_professional" };
  who.school = { person: host.head.person.id, hat: "school", organisation: host.organisation.id };
  who.holder = { hat: "visitor", place: place.tokenHash };
  ids = {
    ...{ workshop: workshop.id, draft: draft.id, place: place.id },
    ...{ school: host.organisation.id, lead: lead.person.id, head: host.head.person.id },
  };
});

const tries = (as: Pretended, sql: string) =>
  tryAs(
    database,
    "imt_app",
    as,
    sql.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => `'${ids[name]}'`),
  );
const names = (of: string) => `SELECT FROM training.working_name({${of}}) AS n WHERE n IS NOT NULL`;
const holds = (of: string) => `SELECT FROM training.hold_workshop({${of}}) AS n WHERE n IS NOT NULL`;

test("who leads a public workshop is for everybody; who else works at a school is for those they work with", async () => {
  for (const as of [who.visitor, who.family, who.commissioner]) {
    expect(await tries(as, names("lead"))).toBe(1);
    expect(await tries(as, names("head"))).toBe(0);
  }
  expect(await tries(who.surgery, names("head"))).toBe(1);
  expect(await tries({}, names("lead"))).toBe(0);
});

test("LD-1 whether somebody's certification holds is theirs, their schools' and the staff's to know", async () => {
  const certified = "SELECT FROM training.holds_on({lead}, network.today()) AS n WHERE n";
  for (const as of [who.visitor, who.family, who.otherSchool, who.otherLead, who.surgery])
    expect(await tries(as, certified)).toBe(0);
  for (const as of [who.lead, who.school]) expect(await tries(as, certified)).toBe(1);
  expect(await tries(who.visitor, "SELECT training.certified_lead({lead}, network.today())")).toMatch(
    /permission denied/,
  );
});

test("nobody holds a workshop's row, and keeps its families waiting, who has nothing to do there", async () => {
  for (const as of [who.family, who.otherSchool, who.otherLead, who.surgery, {}])
    expect([await tries(as, holds("workshop")), await tries(as, holds("draft"))]).toEqual([0, 0]);
  expect([await tries(who.visitor, holds("workshop")), await tries(who.visitor, holds("draft"))]).toEqual([
    1, 0,
  ]);
  for (const as of [who.school, who.lead]) expect(await tries(as, holds("draft"))).toBe(1);
});

test("SY-3 who could stand by a Lead is for the school itself, and for a Lead while it asks", async () => {
  const contacts = "SELECT FROM training.contacts_for({school})";
  for (const as of [who.otherSchool, who.visitor, who.family, who.lead])
    expect(await tries(as, contacts)).toBe(0);
  expect(await tries(who.school, contacts)).toBeGreaterThan(0);
  expect(await tries(who.school, "SELECT training.can_stand_by({head}, {school})")).toMatch(
    /permission denied/,
  );
});

test("a letter about a place goes by its own link or by the portal, is called so, and is nobody else's to write", async () => {
  const writes = (key: string, template: string) =>
    `INSERT INTO network.mail (id, key, template, controller, "to", subject, text, created_at)
     VALUES (gen_random_uuid(), '${key}', '${template}', 'training', '${address}', 'x', 'x', now())`;
  const key = `place ${ids.place} test`;
  for (const as of [who.school, who.lead, who.visitor])
    expect(await tries(as, writes(key, "place-moved"))).toMatch(/row-level security/);
  for (const as of [who.holder, { hat: "the_portal" }]) {
    expect(await tries(as, writes(key, "place-moved"))).toBe(1);
    expect(await tries(as, writes(key, "sign-in-code"))).toMatch(/row-level security/);
    expect(await tries(as, writes("another key", "place-moved"))).toMatch(/row-level security/);
  }
});

test("SY-3 only the second contact steps down, and no hat empties or dates the gap by hand", async () => {
  const down = "SELECT FROM training.stand_down({workshop}) AS n WHERE n";
  for (const as of [who.lead, who.otherSchool, who.visitor, { ...who.school, hat: "family" }])
    expect(await tries(as, down)).toBe(0);
  expect(await tries(who.school, down)).toBe(1);
  const empties = "UPDATE training.workshop SET second_contact_id = NULL WHERE id = {workshop}";
  expect(await tries(who.school, empties)).toMatch(/^KEEP/);
  const dates = "UPDATE training.workshop SET second_gone_at = now() WHERE id = {workshop}";
  expect(await tries(who.school, dates)).toMatch(/permission denied/);
});

test("which workshops count on somebody is theirs to know, in any hat, and nobody else's", async () => {
  const counts = "SELECT FROM training.counts_on_me()";
  expect(await tries({ ...who.lead, hat: "family" }, counts)).toBe(2);
  for (const as of [who.otherLead, who.otherSchool, who.visitor, {}]) expect(await tries(as, counts)).toBe(0);
});

test("who it is for, its languages and the words for its room are the school's to change, and what it was before nobody's", async () => {
  const sets = (what: string) => `UPDATE training.workshop SET ${what} WHERE id = {draft}`;
  for (const what of ["audience = 'staff'", "languages = 'Welsh'", "access = 'By the ramp.'"]) {
    expect(await tries(who.lead, sets(what))).toMatch(/^KEEP: That is not for this hat/);
    expect(await tries(who.school, sets(what))).toBe(1);
  }
  expect(await tries(who.school, sets("moved_at = now()"))).toMatch(/permission denied/);
  const seen = "UPDATE training.workshop_place SET seen_move_at = now() WHERE id = {place}";
  expect(await tries(who.lead, seen)).toMatch(/^SY-2: A Lead notes/);
  expect(await tries({ hat: "the_portal" }, seen)).toMatch(/^SY-2: Whoever has its letter/);
  expect(await tries(who.holder, seen)).toBe(1);
});

test("when Leads near could come is told to a school as times, and nobody's rows are read", async () => {
  await db.leadTime.create({
    data: {
      leadId: ids.lead,
      localityId: (await db.workshop.findFirstOrThrow({ where: { id: ids.workshop } })).localityId,
      ...{ weekday: 1, part: "morning" },
    },
  });
  const near =
    "SELECT FROM training.times_near((SELECT locality_id FROM training.workshop WHERE id = {workshop}))";
  expect(await tries(who.school, near)).toBe(1);
  for (const as of [who.lead, who.visitor, who.family]) expect(await tries(as, near)).toBe(0);
  expect(await tries(who.school, "SELECT FROM training.lead_time")).toBe(0);
});
