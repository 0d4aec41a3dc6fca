import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { purges } from "@/lib/domain/network/retention/purge";
import { deleteWhatIsOverdue, whatIsOverdue } from "@/lib/domain/network/retention/write";
import { trainingPurges } from "@/lib/domain/training/retention/purge";
import { after, days, now } from "@/lib/platform/clock";
import type { Controller } from "@/lib/policy";
import { retention } from "@/lib/policy";
import { anOrganisation, aPerson, aSession, asOwner, type Owner } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();
let db: Owner;
let person: { id: string };
let organisation: { id: string };
beforeAll(async () => {
  db = asOwner(database.url);
  person = await aPerson(db);
  organisation = await anOrganisation(db, { kind: "school" });
});

const put = (table: string, row: Record<string, unknown>) => {
  const names = Object.keys(row).map((name) => `"${name}"`);
  const marks = names.map((_, i) => `$${i + 1}`);
  return database.owner.query(`INSERT INTO ${table} (${names}) VALUES (${marks})`, Object.values(row));
};
const id = () => crypto.randomUUID();
const long = after(now(), -days(900));
const message = (controller: Controller, at: Date) =>
  put("network.interest", {
    ...{ id: id(), route: "course", controller, name: "Ann", email: "ann@tests.example", message: "Hello" },
    ...{ created_at: long, answered_at: at, answer: "Hello" },
  });

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
  "training.payment_event payment-event": (at) =>
    put("training.payment_event", { id: id(), type: "t", received_at: at, outcome: "paid" }),
};

const lists = { network: purges, training: trainingPurges } as const;
const all = (["network", "training"] as const).flatMap((room) =>
  lists[room].map((purge) => ({ room, purge, name: `${purge.table} ${purge.kept}` })),
);
const daysKept = (kept: (typeof purges)[number]["kept"]) => Number(retention[kept].keep);
const count = async (table: string) =>
  Number((await database.owner.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

describe.each(all)("$name", ({ room, purge, name }) => {
  afterEach(() => database.owner.query(`DELETE FROM ${purge.table}`));

  test("stays until the day before its time is over", async () => {
    await rows[name]?.(after(now(), -days(daysKept(purge.kept) - 1) + 60_000));
    await deleteWhatIsOverdue(room, lists[room]);
    expect(await count(purge.table)).toBe(1);
  });

  test("is only counted by a dry run, and goes the day after its time is over", async () => {
    await rows[name]?.(after(now(), -days(daysKept(purge.kept) + 1)));
    const at = lists[room].indexOf(purge);
    expect((await whatIsOverdue(room, lists[room]))[at]).toEqual({ kept: purge.kept, rows: 1 });
    expect(await count(purge.table)).toBe(1);
    await deleteWhatIsOverdue(room, lists[room]);
    expect(await count(purge.table)).toBe(0);
  });
});
