/** Two who choose at one moment. A Lead is in one place at a time, and a request is answered once. */
import { beforeAll, describe, expect, test } from "vitest";
import { chooseOffer, offerTime, takeOfferBack } from "@/lib/domain/training/workshop-offers/actions";
import { withdrawRequest } from "@/lib/domain/training/workshop-requests/actions";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { askedAndOffered, dayAhead, offers } from "@/tests/support/arranging";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../support/database";

const database = freshDatabase();
const won = (tries: PromiseSettledResult<unknown>[]) =>
  tries.filter(({ status }) => status === "fulfilled").length;
const kind = (tries: PromiseSettledResult<unknown>[]) =>
  tries.every((each) => each.status === "fulfilled" || ["Problem", "Refused"].includes(each.reason.name));
const workshopsOf = (lead: { person: { id: string } }) =>
  database.db.workshop.count({ where: { leadId: lead.person.id, state: { not: "cancelled" } } });

let hosts: Awaited<ReturnType<typeof aHost>>[];
beforeAll(async () => {
  hosts = await Promise.all(Array.from({ length: 8 }, () => aHost(database.db)));
}, 60_000);

/** A first draft: look whether the Lead is free, think for a moment, write. */
async function naive(lead: { person: { id: string } }, at: ReturnType<typeof atHour>): Promise<void> {
  await database.owner.query("CREATE TABLE IF NOT EXISTS naive_booking (lead uuid, starts_at timestamptz)");
  const values = [lead.person.id, at.startsAt];
  const taken = "SELECT FROM naive_booking WHERE lead = $1 AND starts_at = $2";
  if ((await database.owner.query(taken, values)).rowCount) throw new Error("taken");
  await database.owner.query("SELECT pg_sleep(0.01)");
  await database.owner.query("INSERT INTO naive_booking VALUES ($1, $2)", values);
}

describe("schools that choose the same Lead for the same hour", () => {
  test("one has them, the others are told in a sentence, and nothing of theirs is half-written", async () => {
    const lead = await aLead(database.db);
    const made = await Promise.all(hosts.map((host) => askedAndOffered(host.head, lead)));
    const tries = await Promise.allSettled(made.map(({ choose }) => choose()));
    expect(won(tries)).toBe(1);
    expect(kind(tries)).toBe(true);
    expect(await workshopsOf(lead)).toBe(1);
    const chosen = {
      request: { id: { in: made.map(({ request }) => request) } },
      confirmedAt: { not: null },
    };
    expect(await database.db.workshopOffer.count({ where: chosen })).toBe(1);
    const answered = { id: { in: made.map(({ request }) => request) }, answeredAt: { not: null } };
    expect(await database.db.workshopRequest.count({ where: answered })).toBe(1);
  });

  test("the same without the database's own rule gives one Lead to many", async () => {
    const lead = await aLead(database.db);
    const tries = await Promise.allSettled(hosts.map(() => naive(lead, atHour(30))));
    expect(won(tries)).toBeGreaterThan(1);
  });

  test("LD-3 the last free turn of a Lead is given once", async () => {
    const lead = await aLead(database.db);
    const host = hosts[0] as (typeof hosts)[number];
    for (let n = 0; n < 7; n++)
      await aWorkshop(database.db, { host, lead, at: atHour(80 + n), room: `Room ${n}` });
    const made = await Promise.all(
      hosts.slice(1).map(({ head }, n) => askedAndOffered(head, lead, { day: dayAhead(60 + n) })),
    );
    const tries = await Promise.allSettled(made.map(({ choose }) => choose()));
    expect([won(tries), kind(tries), await workshopsOf(lead)]).toEqual([1, true, 8]);
  });
});

describe("colleagues at one school", () => {
  test("who choose two offers of one request get one workshop", async () => {
    const host = hosts[1] as (typeof hosts)[number];
    const leads = await Promise.all(Array.from({ length: 4 }, () => aLead(database.db)));
    const [first, ...others] = leads as [(typeof leads)[number], ...typeof leads];
    const { request, choose } = await askedAndOffered(host.head, first, { day: dayAhead(100) });
    const more = await Promise.all(
      others.map(({ actor }, n) =>
        press(offerTime, actor, offers(request, host.head.person.id, { day: dayAhead(101 + n) })),
      ),
    );
    const tries = await Promise.allSettled([
      choose(),
      ...more.map(({ subject: [, offer] }) => press(chooseOffer, host.head.actor, { offer })),
    ]);
    expect([won(tries), kind(tries)]).toEqual([1, true]);
    const made = await database.db.workshop.count({ where: { offer: { requestId: request } } });
    expect(made).toBe(1);
  });

  test("an offer taken back while it is chosen, or a request while it is answered, ends one way", async () => {
    for (let n = 0; n < 6; n++) {
      const host = hosts[2 + n] as (typeof hosts)[number];
      const lead = await aLead(database.db);
      const { request, offer, choose } = await askedAndOffered(host.head, lead, { day: dayAhead(110) });
      const undo =
        n % 2
          ? press(takeOfferBack, lead.actor, { offer })
          : press(withdrawRequest, host.head.actor, { request });
      const tries = await Promise.allSettled([choose(), undo]);
      expect([won(tries), kind(tries)]).toEqual([1, true]);
      expect(await workshopsOf(lead)).toBe(tries[0]?.status === "fulfilled" ? 1 : 0);
    }
  });
});
