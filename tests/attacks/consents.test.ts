import { beforeAll, describe, expect, test } from "vitest";
import { withdrawFromNetwork } from "@/lib/domain/network/consents/actions";
import { myConsentRecord, myConsents } from "@/lib/domain/network/consents/read";
import { receiptOf } from "@/lib/domain/network/consents/receipt";
import { recordConsent } from "@/lib/domain/network/consents/write";
import { withdrawFromTraining } from "@/lib/domain/training/consents/actions";
import type { Actor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { theWordings } from "@/prisma/seed/accounts";
import { someoneAs } from "@/prisma/seed/build";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const database = freshDatabase();
const { db } = database;
beforeAll(() => theWordings(db));

const sayYes = (actor: Actor, room: "network" | "training", purpose: string, about = "") =>
  within(actor, room, (tx) =>
    recordConsent(tx, actor, {
      purpose,
      version: 1,
      act: "given",
      about,
      how: "ticked in a test",
      recipient: "I Matter Training",
    }),
  );

describe("40 a consent record", () => {
  test("carries who, when, how, the exact words by version, the purpose, the recipient and the hat", async () => {
    const { actor, person } = await someoneAs(db, "personal_learner");
    const id = await sayYes(actor, "training", "keep-priorities");
    const record = await db.consentRecord.findUniqueOrThrow({ where: { id }, include: { wording: true } });
    expect(record).toMatchObject({
      personId: person.id,
      act: "given",
      how: "ticked in a test",
      hat: "personal_learner",
      recipient: "I Matter Training",
      wording: { purpose: "keep-priorities", version: 1 },
    });
    expect(record.at).toBeInstanceOf(Date);
  });

  test("is only ever added: nobody edits or deletes one, nor the words", async () => {
    const { actor } = await someoneAs(db, "personal_learner");
    const id = await sayYes(actor, "network", "account-terms");
    for (const role of ["network_app", "imt_app", "rhm_app"] as const) {
      await expect(
        database.as(role).query("DELETE FROM network.consent_record WHERE id = $1", [id]),
      ).rejects.toThrow(/permission denied/);
      await expect(database.as(role).query("UPDATE network.consent_wording SET text = 'x'")).rejects.toThrow(
        /permission denied/,
      );
    }
    await expect(
      database.owner.query("UPDATE network.consent_record SET act = 'refused' WHERE id = $1", [id]),
    ).rejects.toThrow(/only ever added/);
    await expect(
      database.owner.query("DELETE FROM network.consent_record WHERE id = $1", [id]),
    ).rejects.toThrow(/only ever added/);
  });

  test("keeps to its controller: the network cannot be consented to in training's name by another's hand", async () => {
    const [one, other] = [await someoneAs(db, "personal_learner"), await someoneAs(db, "personal_learner")];
    const forged = { ...one.actor, personId: other.person.id };
    const attempt = within(one.actor, "training", (tx) =>
      recordConsent(tx, forged, {
        purpose: "keep-priorities",
        version: 1,
        act: "given",
        how: "forged",
        recipient: "x",
      }),
    );
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
    await expect(sayYes(one.actor, "training", "account-terms")).rejects.toBeInstanceOf(NotFound);
  });

  test("gives its person, and nobody else, a receipt with the exact words", async () => {
    const [mine, theirs] = [await someoneAs(db, "personal_learner"), await someoneAs(db, "personal_learner")];
    const id = await sayYes(mine.actor, "training", "keep-priorities");
    const receipt = receiptOf(await myConsentRecord(mine.actor, id), mine.actor);
    expect(receipt).toMatchObject({
      "@type": "dpv:ConsentRecord",
      "@context": { receipt_id: "dct:identifier", notice: "dpv:hasNotice" },
      receipt_id: id,
      pii_principal: { contact: mine.person.email },
      pii_controllers: [{ name: "I Matter Training" }],
      notice: { purpose_id: "keep-priorities", version: 1 },
      events: [{ event: "given" }],
    });
    expect(receipt.notice.text).toContain("we will save a copy in your account");
    await expect(myConsentRecord(theirs.actor, id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("41 taking a yes back", () => {
  test("is one step, counts at once, and the yes stays in the history", async () => {
    const { actor } = await someoneAs(db, "personal_learner");
    const record = await sayYes(actor, "training", "keep-priorities");
    await press(withdrawFromTraining, actor, { record });
    const [held] = await myConsents(actor);
    expect(held).toMatchObject({ stands: "withdrawn", canWithdraw: false });
    expect(held?.history.map(({ act }) => act)).toEqual(["withdrawn", "given"]);
  });

  test("deletes priorities that were kept on that yes alone", async () => {
    const { actor, person } = await someoneAs(db, "personal_learner");
    const record = await sayYes(actor, "training", "keep-priorities", "personal-learner");
    const kept = { hat: "personal_learner", audience: "home", answers: {}, createdAt: now() } as const;
    await db.keptPriorities.create({ data: { personId: person.id, ...kept } });
    await press(withdrawFromTraining, actor, { record });
    expect(await db.keptPriorities.count({ where: { personId: person.id } })).toBe(0);
  });

  test("belongs to the person alone, and to the controller it was given to", async () => {
    const [mine, theirs] = [await someoneAs(db, "personal_learner"), await someoneAs(db, "personal_learner")];
    const record = await sayYes(mine.actor, "training", "keep-priorities");
    await expect(press(withdrawFromTraining, theirs.actor, { record })).rejects.toBeInstanceOf(NotFound);
    const terms = await sayYes(mine.actor, "network", "account-terms");
    await expect(press(withdrawFromTraining, mine.actor, { record: terms })).rejects.toBeInstanceOf(NotFound);
  });

  test("41 is done by the controller it was given to, so that what rests on it goes too", async () => {
    const { actor, person } = await someoneAs(db, "personal_learner");
    const record = await sayYes(actor, "training", "keep-priorities");
    await expect(press(withdrawFromNetwork, actor, { record })).rejects.toBeInstanceOf(NotFound);
    const [wording] = await db.consentWording.findMany({ where: { purpose: "keep-priorities" } });
    const takenBack = `INSERT INTO network.consent_record (id, person_id, wording_id, act, how, recipient, at)
      VALUES (gen_random_uuid(), '${person.id}', '${wording?.id}', 'withdrawn', 'x', 'x', now())`;
    const me = { person: person.id, hat: "personal_learner" };
    expect(await tryAs(database, "network_app", me, takenBack)).toMatch(/row-level security/);
    expect(await tryAs(database, "imt_app", me, takenBack)).toBe(1);
    expect(await myConsents(actor)).toMatchObject([{ stands: "given" }]);
  });

  test("ends no agreement by the back door: those are left, not taken back", async () => {
    const { actor } = await someoneAs(db, "personal_learner");
    const record = await sayYes(actor, "network", "account-terms");
    await expect(press(withdrawFromNetwork, actor, { record })).rejects.toThrow("another look");
  });
});
