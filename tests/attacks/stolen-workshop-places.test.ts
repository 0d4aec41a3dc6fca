/** 10, 11 and 13: who reads a list of those who come, with a stolen connection and anybody's name on it. */
import { beforeAll, describe, expect, test } from "vitest";
import { someoneAs } from "@/prisma/seed/build";
import { aHost, aLead, aPlace, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { type Pretended, tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;
const reads = "SELECT * FROM training.workshop_place";

const who = {} as Record<string, Pretended>;
let hash: string;
let other: string;
let open: string;
beforeAll(async () => {
  const [host, lead] = [await aHost(db), await aLead(db)];
  const workshop = await aWorkshop(db, { host, lead });
  open = workshop.id;
  hash = (await aPlace(db, workshop)).place.tokenHash;
  const elsewhere = await aWorkshop(db, { host: await aHost(db), lead: await aLead(db), at: atHour(22) });
  other = (await aPlace(db, elsewhere)).place.id;
  const as = async (role: Parameters<typeof someoneAs>[1]) => {
    const { person, organisation } = await someoneAs(db, role);
    return { person: person.id, hat: role, organisation: organisation?.id ?? "" };
  };
  who.staff = await as("imatter_training");
  who.commissioner = await as("commissioner");
  who.surgery = await as("primary_care");
  who.family = await as("family");
  who["another school"] = await as("school");
  who.hub = await as("locality_hub");
  who["another Lead"] = { person: (await aLead(db)).person.id, hat: "lead_professional" };
  who.visitor = { hat: "visitor" };
  who.nobody = {};
  who["the school"] = { person: host.head.person.id, hat: "school", organisation: host.organisation.id };
  who["the Lead"] = { person: lead.person.id, hat: "lead_professional" };
  who.holder = { hat: "visitor", place: hash };
});

describe("a list of who comes", () => {
  test.each([
    "staff",
    "commissioner",
    "surgery",
    "family",
    "another school",
    "hub",
    "another Lead",
    "visitor",
    "nobody",
  ])("IM-1 PC-3 CM-1 shows nobody to %s", async (name) => {
    expect(await tryAs(database, "imt_app", who[name] as Pretended, reads)).toBe(0);
  });

  test.each(["the school", "the Lead", "holder"])(
    "SN-3 LD-1 shows %s one place and no other",
    async (name) => {
      expect(await tryAs(database, "imt_app", who[name] as Pretended, reads)).toBe(1);
    },
  );

  test("RH-1 the CIC's and the network's roles have no way in at all", async () => {
    for (const role of ["rhm_app", "network_app"] as const)
      expect(await tryAs(database, role, who.staff as Pretended, reads)).toMatch(/permission denied/);
  });

  test("whoever holds one place changes no other, and a school changes none", async () => {
    const change = `UPDATE training.workshop_place SET party = 1 WHERE id = '${other}'`;
    for (const name of ["holder", "the school", "the Lead", "staff"])
      expect(await tryAs(database, "imt_app", who[name] as Pretended, change)).toBe(0);
  });

  test("SY-2 nobody keeps a place without its letter, or says that it is kept as they take it, and no clock hurries", async () => {
    const keeps = "UPDATE training.workshop_place SET kept_at = now() WHERE";
    await db.workshopPlace.updateMany({ data: { keptAt: null } });
    expect(await tryAs(database, "imt_app", who["the Lead"] as Pretended, `${keeps} true`)).toMatch(/^SY-2/);
    expect(await tryAs(database, "imt_app", { hat: "the_portal" }, `${keeps} id = '${other}'`)).toMatch(
      /^SY-2: A place is kept by/,
    );
    expect(await tryAs(database, "imt_app", who.holder as Pretended, `${keeps} true`)).toBe(1);
    const lapses = `UPDATE training.workshop_place SET state = 'lapsed' WHERE id = '${other}'`;
    expect(await tryAs(database, "imt_app", { hat: "the_portal" }, lapses)).toMatch(/^SY-2: A place moves/);
    const later = `UPDATE training.workshop_place SET keep_by = now() WHERE id = '${other}'`;
    expect(await tryAs(database, "imt_app", { hat: "the_portal" }, later)).toMatch(/permission denied/);
    const takes = `INSERT INTO training.workshop_place (id, workshop_id, name, email, party, state, token_hash, created_at, kept_at)
      VALUES (gen_random_uuid(), '${open}', 'x', 'x@tests.example', 1, 'booked', 'mine', now(), now())`;
    const mine = { hat: "visitor", place: "mine" };
    const unkept = "SELECT FROM training.workshop_place WHERE token_hash = 'mine' AND kept_at IS NULL";
    expect(await tryAs(database, "imt_app", mine, takes, unkept)).toBe(1);
    await db.workshopPlace.updateMany({ data: { keptAt: new Date() } });
  });

  test("SY-2 no clock takes an offer for anybody, and nobody offers a place to themselves", async () => {
    const sets = (state: string) =>
      `UPDATE training.workshop_place SET state = '${state}', offered_at = now(), offer_ends_at = now() + interval '1 day' WHERE token_hash = '${hash}'`;
    await db.workshopPlace.update({ where: { tokenHash: hash }, data: { state: "waiting" } });
    expect(await tryAs(database, "imt_app", who.holder as Pretended, sets("offered"))).toMatch(/^SY-2/);
    expect(await tryAs(database, "imt_app", { hat: "the_portal" }, sets("booked"))).toMatch(/^SY-2/);
    expect(await tryAs(database, "imt_app", { hat: "the_portal" }, sets("offered"), sets("booked"))).toMatch(
      /^SY-2/,
    );
  });
});
