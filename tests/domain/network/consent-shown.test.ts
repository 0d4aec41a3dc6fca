import { afterEach, describe, expect, test, vi } from "vitest";
import { wordsChanged } from "@/lib/domain/network/consents/words";
import { expressInterest } from "@/lib/domain/network/interests/actions";
import { enterCode, register } from "@/lib/domain/network/sign-in/actions";
import { withdrawFromTraining } from "@/lib/domain/training/consents/actions";
import { startCourse } from "@/lib/domain/training/enrolments/actions";
import { joining } from "@/lib/domain/training/enrolments/read";
import { forgetPriorities, keepPriorities } from "@/lib/domain/training/priorities/actions";
import { myPriorities } from "@/lib/domain/training/priorities/read";
import { visitor } from "@/lib/entry/actor";
import { now } from "@/lib/platform/clock";
import { freshDatabase } from "@/tests/support/database";
import { aLearner, aWorldOfLearning } from "@/tests/support/learning";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const world = aWorldOfLearning(database);

/** Publishes new words for a purpose, as a release of the portal would. */
async function reword(purpose: string): Promise<number> {
  const { id: _id, ...newest } = await world.db.consentWording.findFirstOrThrow({
    where: { purpose },
    orderBy: { version: "desc" },
  });
  const version = newest.version + 1;
  const text = `Newer words, ${version}.`;
  await world.db.consentWording.create({ data: { ...newest, version, text, publishedAt: now() } });
  return version;
}

const versionsGiven = async (personId: string | null, act: "given" | "withdrawn" = "given") =>
  (
    await world.db.consentRecord.findMany({
      where: { personId: personId as string, act },
      include: { wording: true },
      orderBy: { at: "asc" },
    })
  ).map(({ wording }) => `${wording.purpose} ${wording.version}`);

const changed = (field: string) => ({ fields: { [field]: wordsChanged } });

describe("40 FA-3 what is recorded is what was shown", () => {
  test("joining a course: newer words in between are shown and asked about, and nothing is recorded before", async () => {
    const learner = await aLearner(world);
    const { version } = (await joining(learner, "introduction")).wording;
    const typed = { course: "introduction", agree: "yes" };
    const newer = await reword("course-terms");
    await expect(press(startCourse, learner, { ...typed, wording: version })).rejects.toMatchObject(
      changed("agree"),
    );
    expect(await world.db.enrolment.count({ where: { personId: learner.personId as string } })).toBe(0);
    const { wording } = await joining(learner, "introduction");
    expect(wording).toMatchObject({ version: newer, text: `Newer words, ${newer}.` });
    await press(startCourse, learner, { ...typed, wording: newer });
    expect(await versionsGiven(learner.personId)).toEqual([`course-terms ${newer}`]);
  });

  test("keeping priorities: the same, and a withdrawal is of the words that were agreed to", async () => {
    const learner = await aLearner(world);
    const { version } = (await myPriorities(learner)).wording;
    const typed = { "own-words": "Calm", agree: "yes", wording: version };
    await press(keepPriorities, learner, typed);
    const newer = await reword("keep-priorities");
    await expect(press(keepPriorities, learner, typed)).rejects.toMatchObject(changed("agree"));
    await press(forgetPriorities, learner, {});
    expect(await versionsGiven(learner.personId, "withdrawn")).toEqual([`keep-priorities ${version}`]);
    await press(keepPriorities, learner, { ...typed, wording: newer });
    await reword("keep-priorities");
    const { id } = await world.db.consentRecord.findFirstOrThrow({
      where: { personId: learner.personId as string, act: "given", wording: { version: newer } },
    });
    await press(withdrawFromTraining, learner, { record: id });
    expect(await versionsGiven(learner.personId, "withdrawn")).toContain(`keep-priorities ${newer}`);
  });

  test("writing to us: the same, signed in or not", async () => {
    const learner = await aLearner(world);
    const typed = { route: "course", name: "Ann", email: "ann@tests.example", message: "Hello." };
    const newer = await reword("interest-contact");
    for (const actor of [visitor, learner])
      await expect(press(expressInterest, actor, { ...typed, wording: newer - 1 })).rejects.toMatchObject(
        changed("form"),
      );
    expect(await world.db.interest.count()).toBe(0);
    await press(expressInterest, learner, { ...typed, wording: newer });
    expect(await versionsGiven(learner.personId)).toEqual([`interest-contact ${newer}`]);
  });

  test("a version that was never published, or none, is not taken", async () => {
    const learner = await aLearner(world);
    for (const wording of [99, "0", "new", undefined])
      await expect(
        press(startCourse, learner, { course: "introduction", agree: "yes", wording }),
      ).rejects.toThrow("another look");
  });
});

describe("40 opening an account", () => {
  afterEach(() => vi.restoreAllMocks());

  test("records the words that stood on the form, although newer ones came before the code was typed", async () => {
    const { aBrowser } = await import("@/tests/support/browsers");
    const phone = aBrowser();
    const email = "newcomer@tests.example";
    const typed = { name: "Nora", email, over18: "yes", terms: "yes" };
    const shown = await reword("account-terms");
    await expect(phone(() => press(register, visitor, { ...typed, wording: 1 }))).rejects.toMatchObject(
      changed("terms"),
    );
    await phone(() => press(register, visitor, { ...typed, wording: shown }));
    await reword("account-terms");
    const letter = await world.db.mail.findFirstOrThrow({ where: { to: email } });
    const code = /\d{3} \d{3}/.exec(letter.text)?.[0];
    await phone(() => press(enterCode, visitor, { code }));
    const { id } = await world.db.person.findUniqueOrThrow({ where: { email } });
    expect(await versionsGiven(id)).toEqual([`account-terms ${shown}`]);
  });
});
