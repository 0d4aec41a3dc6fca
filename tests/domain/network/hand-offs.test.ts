import { beforeEach, describe, expect, test, vi } from "vitest";
import { withdrawFromNetwork } from "@/lib/domain/network/consents/actions";
import {
  confirmAsLead,
  declineHandOff,
  proposeAsLead,
  proposeFromHub,
  takeBackFromHub,
} from "@/lib/domain/network/hand-offs/actions";
import { tellOfRunOut } from "@/lib/domain/network/hand-offs/jobs";
import {
  handOffSent,
  handOffsSent,
  handOffsToUs,
  handOffToUs,
  mayPropose,
  myHandOff,
  myHandOffs,
  whereTo,
} from "@/lib/domain/network/hand-offs/read";
import { days } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { aPerson, someoneAs, wearing } from "@/prisma/seed/build";
import { aLead, inDays } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { accepts, confirms, proposes, says, type Three, theThree } from "@/tests/support/hand-offs";
import { press } from "@/tests/support/press";
import { travelTogether } from "@/tests/support/time";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const { db } = database;
const travel = travelTogether(database);
let three: Three;
beforeEach(async () => {
  await travel(0);
  three = await theThree(db);
}, 60_000);

const letters = async (to: string) =>
  (await db.mail.findMany({ where: { to, template: "hand-off" }, orderBy: { createdAt: "asc" } })).map(
    ({ text }) => text,
  );
const runsOut = async () => {
  await travel(days(14) + 60_000);
  await tellOfRunOut.run({});
};
const seenByService = async (id: string) => {
  const { fields, labels } = await handOffToUs(three.service.actor, id);
  return { labels, words: fields.map(({ value }) => value) };
};

describe("SY-1 31 three acts", () => {
  test("move what was left in and nothing else, and only when all three are there", async () => {
    const id = await proposes(three);
    const mine = await myHandOff(three.person.actor, id);
    expect(mine.fields.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Name: Robin",
      "How to reach them: 01632 960123",
    ]);
    await expect(handOffToUs(three.service.actor, id)).rejects.toBeInstanceOf(NotFound);
    await says.yes(three, id, "1");
    expect(await seenByService(id)).toEqual({ labels: ["Name"], words: [] });
    await accepts(three, id);
    expect(await seenByService(id)).toEqual({ labels: ["Name"], words: [] });
    expect((await handOffSent(three.sender, id)).state).toBe("accepted");
    await confirms(three, id);
    expect(await seenByService(id)).toEqual({ labels: ["Name"], words: ["Robin"] });
    const looked = { action: "hand-off.read", aboutPersonId: three.person.person.id };
    expect(await db.auditEvent.count({ where: looked })).toBe(1);
    await travel(days(28) + 60_000);
    await expect(handOffToUs(three.service.actor, id)).rejects.toBeInstanceOf(NotFound);
  });

  for (const acts of [0, 1, 2])
    test(`SY-2 with ${acts} of them when it runs out, nothing has moved and everybody hears so once`, async () => {
      const id = await proposes(three);
      if (acts > 0) await says.yes(three, id);
      if (acts > 1) await accepts(three, id);
      await runsOut();
      await tellOfRunOut.run({});
      await expect(confirms(three, id)).rejects.toBeInstanceOf(NotFound);
      await expect(handOffToUs(three.service.actor, id)).rejects.toBeInstanceOf(NotFound);
      expect((await myHandOff(three.person.actor, id)).state).toBe("ran-out");
      const told = [three.person.actor, three.sender, ...(acts > 0 ? [three.service.actor] : [])];
      for (const { email } of told) {
        const last = (await letters(email)).filter((text) => /Nothing has moved[.:]/.test(text));
        expect(last.filter((text) => /run out|has closed/.test(text))).toHaveLength(1);
      }
      if (acts === 0) expect(await letters(three.service.actor.email)).toEqual([]);
    });

  test("17 a yes that is taken back bites on the next look, on whichever page and in whichever hat it is pressed", async () => {
    const id = await proposes(three);
    await says.yes(three, id);
    await accepts(three, id);
    await says.back(three, id);
    await expect(confirms(three, id)).rejects.toBeInstanceOf(NotFound);
    await expect(handOffToUs(three.service.actor, id)).rejects.toBeInstanceOf(NotFound);
    const other = await proposes(three);
    await says.yes(three, other);
    await accepts(three, other);
    await confirms(three, other);
    const { consentId } = await db.handOff.findUniqueOrThrow({ where: { id: other } });
    const asStaff = { ...three.person.actor, asker: "school" as const };
    await press(withdrawFromNetwork, asStaff, { record: consentId as string });
    await expect(handOffToUs(three.service.actor, other)).rejects.toBeInstanceOf(NotFound);
    expect((await letters(three.sender.email)).filter((text) => text.includes("taken back"))).toHaveLength(2);
  });

  test("of a service that says no moves nothing, and both others hear so", async () => {
    const id = await proposes(three);
    await says.yes(three, id);
    await press(declineHandOff, three.service.actor, { handOff: id });
    await expect(accepts(three, id)).rejects.toBeInstanceOf(NotFound);
    for (const { email } of [three.person.actor, three.sender])
      expect((await letters(email)).at(-1)).toMatch(/not accepted/);
  });
});

test("SY-1 Somebody says no, and nobody else ever knows", async () => {
  const [refused, unanswered] = [three, await theThree(db)];
  const told = async (of: Three, id: string) => ({
    list: (await handOffsSent(of.sender)).map(({ state }) => state),
    page: {
      ...(await handOffSent(of.sender, id)),
      id: "",
      from: "",
      to: "",
      email: "",
      proposedAt: 0,
      expiresAt: 0,
    },
    letters: (await letters(of.sender.email)).map((text) => text.replaceAll(id, "")),
    service: await letters(of.service.actor.email),
    toUs: await handOffsToUs(of.service.actor),
  });
  const [no, silent] = [await proposes(refused), await proposes(unanswered)];
  await says.no(refused, no);
  expect(await told(refused, no)).toEqual(await told(unanswered, silent));
  await expect(proposes(refused)).rejects.toMatchObject({ fields: { email: expect.any(String) } });
  await expect(proposes(unanswered)).rejects.toMatchObject({ fields: { email: expect.any(String) } });
  await runsOut();
  expect(await told(refused, no)).toEqual(await told(unanswered, silent));
  expect((await letters(refused.sender.email)).join()).toContain("has run out");
  expect((await myHandOff(refused.person.actor, no)).state).toBe("refused");
});

test("SY-1 taking it back looks the same to its sender whether they had said no or nothing", async () => {
  const other = await theThree(db);
  const ids = [await proposes(three), await proposes(other)] as const;
  await says.no(three, ids[0]);
  for (const [at, one] of [three, other].entries()) {
    await press(takeBackFromHub, one.sender, { handOff: ids[at] as string });
    expect((await handOffSent(one.sender, ids[at] as string)).state).toBe("taken-back");
  }
});

test("whoever proposes never learns whether the address has an account, and its owner finds it on opening one", async () => {
  const email = `new-${Date.now()}@tests.example`;
  const [known, unknown] = [await proposes(three), await proposes(three, email)];
  const shown = async (id: string) => Object.keys(await handOffSent(three.sender, id)).sort();
  expect(await shown(unknown)).toEqual(await shown(known));
  const [toKnown] = await letters(three.person.person.email);
  const [toUnknown] = await letters(email);
  expect(toUnknown?.replaceAll(unknown, "")).toBe(toKnown?.replaceAll(known, ""));
  for (const { name } of [
    three.to,
    await db.organisation.findUniqueOrThrow({ where: { id: three.hub.organisation.id } }),
  ])
    expect(toUnknown).not.toContain(name);
  const robin = await aPerson(db, { email });
  const hat = await db.membership.create({
    data: { personId: robin.id, role: "personal_learner", startsAt: new Date(), createdAt: new Date() },
  });
  expect((await myHandOffs(await wearing(db, hat.id))).map(({ id }) => id)).toEqual([unknown]);
});

test("HB-7 LD-1 only a licensed practitioner of an appointed hub, or a Lead whose certificate holds, proposes one", async () => {
  expect(await mayPropose(three.sender)).toBe(true);
  await db.practitionerLicence.updateMany({
    where: { personId: three.sender.personId as string },
    data: { endedAt: new Date(), because: "Moved on" },
  });
  expect(await mayPropose(three.sender)).toBe(false);
  await expect(proposes(three)).rejects.toBeInstanceOf(NotFound);
  const lead = await aLead(db, { endsOn: inDays(3) });
  const id = (await press(proposeAsLead, lead.actor, three.proposed())).subject[1];
  await says.yes(three, id);
  await accepts(three, id);
  await travel(days(5));
  await expect(press(confirmAsLead, lead.actor, { handOff: id })).rejects.toBeInstanceOf(NotFound);
  await expect(handOffSent(lead.actor, id)).rejects.toBeInstanceOf(NotFound);
});

test("IM-2 RH-2 SN-4 neither I Matter Training, RHM, a surgery nor a school is ever among the services", async () => {
  for (const role of ["imatter_training", "rhm", "primary_care", "school"] as const) {
    const staff = await someoneAs(db, role);
    const to = staff.organisation as { id: string };
    await db.organisation.update({ where: { id: to.id }, data: { localityId: three.area.id } });
    await expect(
      press(proposeFromHub, three.sender, { ...three.proposed(), to: to.id }),
    ).rejects.toMatchObject(
      role === "imatter_training" ? { rule: "IM-2" } : { fields: { to: expect.any(String) } },
    );
  }
  const { services } = await whereTo(three.sender, undefined);
  expect(services.map(({ id }) => id)).toEqual([three.to.id]);
});
