import { beforeAll, expect, test, vi } from "vitest";
import { withdrawFromCic } from "@/lib/domain/cic/consents/actions";
import { NotFound } from "@/lib/platform/errors";
import { someoneAs } from "@/prisma/seed/build";
import { aConsultation, aGoal, aHub, anEpisode, aShare, aTracker } from "@/prisma/seed/hubs";
import { tryAs } from "@/tests/support/as-role";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const { db } = database;
let hub: Awaited<ReturnType<typeof aHub>>;
beforeAll(async () => {
  hub = await aHub(db);
});

const takesBack = (who: Awaited<ReturnType<typeof someoneAs>>, consent: { consentId: string | null }) =>
  press(withdrawFromCic, who.actor, { record: consent.consentId as string });
const atTheHub = () => ({
  person: hub.practitioner.person.id,
  hat: "locality_hub",
  organisation: hub.organisation.id,
});

test("HB-6 41 a view that was lent is read no more once its yes is taken back, and the Tracker stays", async () => {
  const robin = await someoneAs(db, "personal_learner");
  const tracker = await aTracker(db, robin);
  const goal = await aGoal(db, tracker);
  const share = await aShare(db, tracker, hub, { goal });
  const looks = () => tryAs(database, "rhm_app", atTheHub(), `SELECT FROM cic.goal WHERE id = '${goal.id}'`);
  expect(await looks()).toBe(1);
  await takesBack(robin, share);
  expect(await looks()).toBe(0);
  expect(await db.goal.count({ where: { id: goal.id } })).toBe(1);
});

test("HB-5 41 support closes and a booked consultation is called off when its yes is taken back", async () => {
  const robin = await someoneAs(db, "personal_learner");
  const episode = await anEpisode(db, hub, robin);
  const { consultation } = await aConsultation(db, hub, robin, { on: 9 });
  await takesBack(robin, episode);
  await takesBack(robin, consultation);
  expect(await db.supportEpisode.findUnique({ where: { id: episode.id } })).toMatchObject({
    closed: "person",
  });
  const after = await db.consultation.findUnique({ where: { id: consultation.id }, include: { time: true } });
  expect(after).toMatchObject({ state: "cancelled", calledOffBy: "person", time: null });
});

test("41 taking back the yes to a Tracker deletes it, in whichever hat that is pressed", async () => {
  const robin = await someoneAs(db, "family");
  const tracker = await aTracker(db, { person: robin.person, hat: "family" });
  const goal = await aGoal(db, tracker);
  await takesBack({ ...robin, actor: { ...robin.actor, asker: "personal-learner" } }, tracker);
  expect(await db.goal.count({ where: { id: goal.id } })).toBe(0);
});

test("SY-1 nobody takes back what somebody else agreed to", async () => {
  const [robin, other] = [await someoneAs(db, "personal_learner"), await someoneAs(db, "personal_learner")];
  await expect(takesBack(other, await aTracker(db, robin))).rejects.toBeInstanceOf(NotFound);
});
