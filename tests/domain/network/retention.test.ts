import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { cicPurges } from "@/lib/domain/cic/retention/purge";
import { type Purge, purges } from "@/lib/domain/network/retention/purge";
import { deleteWhatIsOverdue, whatIsOverdue } from "@/lib/domain/network/retention/write";
import { trainingPurges } from "@/lib/domain/training/retention/purge";
import { after, days, now } from "@/lib/platform/clock";
import type { Controller } from "@/lib/policy";
import { personalTables, type RetentionPeriod, retention } from "@/lib/policy";
import { aSession } from "@/prisma/seed/accounts";
import { anOrganisation, aPerson, someoneAs } from "@/prisma/seed/build";
import { aCertification, aHost, aPlace, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { aConsultation, aHandOff, aHub, anEpisode } from "@/prisma/seed/hubs";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
const { db } = database;
let person: { id: string };
let organisation: { id: string };
beforeAll(async () => {
  person = await aPerson(db);
  organisation = await anOrganisation(db, { kind: "school" });
});

const put = (table: string, row: Record<string, unknown>) => {
  const names = Object.keys(row).map((name) => `"${name}"`);
  const marks = names.map((_, i) => `$${i + 1}`);
  return database.owner.query(`INSERT INTO ${table} (${names}) VALUES (${marks})`, Object.values(row));
};
const id = () => crypto.randomUUID();
const long = after(now(), -days(9_000));
const message = (controller: Controller, at: Date) =>
  put("network.interest", {
    ...{ id: id(), route: "course", controller, name: "Ann", email: "ann@tests.example", message: "Hello" },
    ...{ created_at: long, answered_at: at, answer: "Hello" },
  });

const unansweredSince = (controller: Controller, at: Date) =>
  put("network.interest", {
    ...{ id: id(), route: "course", controller, name: "Ann", email: "ann@tests.example", message: "Hello" },
    created_at: at,
  });

/** An order begun long before its money moved, at `at`, with its receipt; both carry a name. */
async function aReceipt(at: Date) {
  const order = id();
  const buyer = { person_id: person.id, payer_name: "Ann", hat: "personal_learner" };
  const about = { state: "refunded", total_pence: 5, created_at: long, paid_at: long };
  await put("training.orders", { id: order, ...buyer, ...about });
  await put("training.payment", { id: id(), order_id: order, reference: id(), pence: 5, at: long });
  const asked = { reason: "r", asked_at: long, completed_at: at };
  await put("training.refund", { id: id(), order_id: order, pence: 5, ...asked });
  const issued = { issued_at: long, payer_name: "Ann", lines: "[]", pence: 5 };
  return put("training.receipt", { order_id: order, ...issued });
}

/** One row of each kind, whose time began at `at`; everything else about it is as old or as young as could mislead. */
const rows: Record<string, (at: Date) => Promise<unknown>> = {
  "network.session session": async (at) => {
    await aSession(db, { person });
    const later = after(now(), days(30));
    return db.session.updateMany({ data: { createdAt: long, lastSeenAt: at, expiresAt: later } });
  },
  "network.sign_in_code sign-in-code": (at) =>
    put("network.sign_in_code", {
      ...{ id: id(), email: "code@tests.example", code_hash: "x", browser_hash: "x" },
      ...{ created_at: at, expires_at: at },
    }),
  "network.sign_in_lock attempt-count": (at) =>
    put("network.sign_in_lock", { email: `${id()}@tests.example`, wrong: 1, locked_until: at }),
  "network.rate_limit attempt-count": (at) =>
    put("network.rate_limit", { key: id(), points: 1, expire: at.getTime() }),
  "network.invitation invitation": (at) =>
    put("network.invitation", {
      ...{ id: id(), email: "asked@tests.example", role: "school", organisation_id: organisation.id },
      ...{ token_hash: id(), invited_by_id: person.id },
      ...{ created_at: long, expires_at: after(long, days(14)), declined_at: at },
    }),
  "network.mail mail": (at) =>
    put("network.mail", {
      ...{ id: id(), key: id(), template: "t", controller: "network", to: "a@tests.example" },
      ...{ subject: "s", text: "t", created_at: long, sent_at: at },
    }),
  "network.interest interest-network": (at) => message("network", at),
  "network.interest interest-training": (at) => message("training", at),
  "network.interest interest-cic": (at) => message("cic", at),
  "network.interest interest-network-waiting": (at) => unansweredSince("network", at),
  "network.interest interest-training-waiting": (at) => unansweredSince("training", at),
  "network.interest interest-cic-waiting": (at) => unansweredSince("cic", at),
  "training.receipt order": (at) => aReceipt(at),
  "training.orders AS o order": (at) => aReceipt(at),
  "training.workshop_place attendance-list": async (at) => {
    const lead = await someoneAs(db, "lead_professional");
    await aCertification(db, lead.person, { startsOn: inDays(-300) });
    const day = { startsAt: inDays(0, at), endsAt: inDays(0, at) };
    const hours = {
      startsAt: after(day.startsAt, 12 * 3_600_000),
      endsAt: after(day.endsAt, 13 * 3_600_000),
    };
    const workshop = await aWorkshop(db, { host: await aHost(db), lead, at: hours });
    return aPlace(db, workshop);
  },
  "network.hand_off hand-off": async (at) => {
    const { organisation: hub, practitioner } = await aHub(db);
    const to = await anOrganisation(db, { kind: "community_service" });
    const from = { organisation: hub, person: practitioner.person };
    const { id } = await aHandOff(db, from, to, { email: "ann@tests.example" });
    const proposedAt = after(at, -days(3));
    const times = { proposedAt, expiresAt: after(proposedAt, days(14)), withdrawnAt: at };
    return db.handOff.update({ where: { id }, data: times });
  },
  "cic.consultation consultation": async (at) => {
    const { consultation } = await aConsultation(db, await aHub(db), { person: await aPerson(db) });
    const begun = after(at, -90 * 60_000);
    const times = { startsAt: begun, endsAt: at, freeFrom: at, closesAt: at, heldAt: at };
    return db.consultation.update({ where: { id: consultation.id }, data: { state: "held", ...times } });
  },
  "cic.support_episode episode": async (at) => {
    const proposedAt = after(at, -days(30));
    const dated = { proposedAt, endsOn: inDays(20, at) };
    const { id } = await anEpisode(db, await aHub(db), { person: await aPerson(db) }, dated);
    return db.supportEpisode.update({ where: { id }, data: { closedAt: at, closed: "person" } });
  },
  "cic.complaint complaint": (at) =>
    put("cic.complaint", {
      ...{ id: id(), name: "Ann", email: "ann@tests.example", about: "hub", words: "Hello", answer: "Hello" },
      ...{ received_at: long, acknowledge_by: long, acknowledged_at: long, answered_at: at },
    }),
  "cic.charge_event charge-event": (at) =>
    put("cic.charge_event", { id: id(), type: "t", received_at: at, outcome: "paid" }),
  "cic.charge AS c charge": async (at) => {
    const charge = id();
    const sums = { description: "d", pence: 5, receipt_number: 1, reference: id() };
    const about = {
      person_id: person.id,
      payer_name: "Ann",
      state: "refunded",
      created_at: long,
      paid_at: long,
    };
    await put("cic.charge", { id: charge, ...about, ...sums });
    const asked = { reason: "r", asked_at: long, completed_at: at };
    return put("cic.charge_refund", { id: id(), charge_id: charge, pence: 5, ...asked });
  },
  "training.lead_certification AS c certification-no": async (at) => {
    await db.leadCertification.deleteMany({});
    const asked = { person_id: person.id, level: "lead", evidence: "Led.", asked_at: long };
    return put("training.lead_certification", { id: id(), ...asked, decided_at: at, because: "Not yet" });
  },
  "training.payment_event payment-event": (at) =>
    put("training.payment_event", { id: id(), type: "t", received_at: at, outcome: "paid" }),
};

/** What is never deleted goes here with its guards asleep, so that each test begins anew. */
const noOrders = `SET session_replication_role = replica; DELETE FROM training.receipt; DELETE FROM training.refund;
  DELETE FROM training.payment; DELETE FROM training.orders; RESET session_replication_role`;

const noCharges = `SET session_replication_role = replica; DELETE FROM cic.charge_refund; DELETE FROM cic.charge;
  RESET session_replication_role`;
const emptying = (kept: string, table: string) =>
  kept === "order" ? noOrders : kept === "charge" ? noCharges : `DELETE FROM ${table}`;

const lists = { network: purges, training: trainingPurges, cic: cicPurges } as const;
const all = (["network", "training", "cic"] as const).flatMap((room) =>
  lists[room].map((purge) => ({ room, purge, name: `${purge.table} ${purge.kept}` })),
);
const daysKept = (kept: (typeof purges)[number]["kept"]) => Number(retention[kept].keep);
/** Rows that are still there, and still carry a name when forgetting it is all that is asked. */
const count = async ({ table, forgets }: Purge) =>
  Number(
    (await database.owner.query(`SELECT count(*) FROM ${table} ${forgets ? "WHERE payer_name = 'Ann'" : ""}`))
      .rows[0].count,
  );

describe.each(all)("$name", ({ room, purge, name }) => {
  afterEach(() => database.owner.query(emptying(purge.kept, purge.table)));

  test("stays until the day before its time is over", async () => {
    await rows[name]?.(after(now(), -days(daysKept(purge.kept) - 1) + 60_000));
    await deleteWhatIsOverdue(room, lists[room]);
    expect(await count(purge)).toBe(1);
  });

  test("is only counted by a dry run, and goes the day after its time is over", async () => {
    await rows[name]?.(after(now(), -days(daysKept(purge.kept) + 1)));
    const at = lists[room].indexOf(purge);
    expect((await whatIsOverdue(room, lists[room]))[at]).toEqual({ kept: purge.kept, rows: 1 });
    expect(await count(purge)).toBe(1);
    await deleteWhatIsOverdue(room, lists[room]);
    expect(await count(purge)).toBe(0);
  });
});

describe("45 every published period", () => {
  const published = Object.entries<RetentionPeriod>(retention);

  test.each(published.filter(([, { keep }]) => typeof keep === "number"))(
    "%s: in days, so a purge clears it and the test above tries it a day before and a day after",
    (kept) => {
      const tried = all.filter(({ purge, name }) => purge.kept === kept && name in rows);
      expect(tried.length).toBeGreaterThan(0);
    },
  );

  test.each(published.filter(([, { keep }]) => typeof keep !== "number"))(
    "%s: not in days, so no purge touches it",
    (kept) => expect(all.map(({ purge }) => purge.kept)).not.toContain(kept),
  );

  test("stands for a table that there is, and no table stands outside the list", () => {
    const named = personalTables.flatMap(({ kept }) =>
      typeof kept === "string" ? kept : Object.values(kept),
    );
    // Who set up a fund or hosts stands in tables that are otherwise about nobody; a message that waits stands in the messages', a no among the certifications.
    const besides = [
      "pot",
      "hosting",
      "certification-no",
      ...Object.keys(retention).filter((kept) => kept.endsWith("-waiting")),
    ];
    expect([...new Set(named), ...besides].sort()).toEqual(Object.keys(retention).sort());
  });
});
