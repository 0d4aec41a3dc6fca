import { describe, expect, test, vi } from "vitest";
import { answerForRhm, setAsideForRhm } from "@/lib/domain/cic/interests/actions";
import { takeInterestBack } from "@/lib/domain/network/interests/actions";
import { howManyWait, inbox } from "@/lib/domain/network/interests/read";
import { answerForTraining, setAsideForTraining } from "@/lib/domain/training/interests/actions";
import { visitor } from "@/lib/entry/actor";
import { NotFound, Problem, Refused } from "@/lib/platform/errors";
import { someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { aWorldOfInterests, waitingFor, write } from "@/tests/support/interests";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const { db } = database;
const world = aWorldOfInterests(database);

describe("an expression of interest", () => {
  test("is answered by mail, once, however many answer at the same time", async () => {
    const { id, email } = await write("something_else");
    const answers = await Promise.allSettled([
      ...Array.from({ length: 5 }, () =>
        press(answerForTraining, world.daniel, { interest: id, answer: "Welcome." }),
      ),
      ...Array.from({ length: 5 }, () =>
        press(answerForRhm, world.sofia, { interest: id, answer: "Hello." }),
      ),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.mail.count({ where: { to: email, template: "interest-answer" } })).toBe(1);
  });

  test("is answered with one greeting and the words that were asked, and stays readable for its reader", async () => {
    const { id, email } = await write("course", { message: "When does it open?\nAnd where?" });
    const greeted = await write("course");
    await press(answerForTraining, world.daniel, { interest: id, answer: "In spring." });
    await press(answerForTraining, world.daniel, { interest: greeted.id, answer: "Dear Ann,\n\nIn spring." });
    const letterTo = (to: string) => db.mail.findFirstOrThrow({ where: { to, template: "interest-answer" } });
    const { text } = await letterTo(email);
    expect(text).toMatch(/^Hello Ann,\n\nIn spring\.\n/);
    expect(text).toContain("> When does it open?\n> And where?");
    expect((await letterTo(greeted.email)).text).toMatch(/^Dear Ann,/);
    expect((await letterTo(greeted.email)).text).not.toContain("Hello");
    const { answered } = await inbox(world.daniel, "training", 1);
    expect(answered).toContainEqual(
      expect.objectContaining({ id, message: "When does it open?\nAnd where?", answer: "In spring." }),
    );
  });

  test("is counted for those who answer, and for nobody else", async () => {
    const before = await howManyWait(world.daniel, "training");
    const { id } = await write("course");
    expect(await howManyWait(world.daniel, "training")).toBe(before + 1);
    await press(setAsideForTraining, world.daniel, { interest: id });
    expect(await howManyWait(world.daniel, "training")).toBe(before);
    const { actor } = await someoneAs(db, "commissioner");
    await expect(howManyWait(actor, "training")).rejects.toBeInstanceOf(Refused);
  });

  test("is set aside without any mail, once, by those it is for alone", async () => {
    const { id, email } = await write("course");
    await expect(press(setAsideForRhm, world.sofia, { interest: id })).rejects.toBeInstanceOf(NotFound);
    await press(setAsideForTraining, world.daniel, { interest: id });
    expect(await waitingFor(world.daniel, "training")).not.toContain(id);
    expect(await db.mail.count({ where: { to: email, template: "interest-answer" } })).toBe(0);
    const late = press(answerForTraining, world.daniel, { interest: id, answer: "Hello." });
    await expect(late).rejects.toBeInstanceOf(Problem);
  });

  test("about a course stands in that course's list, with its count, until it is answered or taken back", async () => {
    const asked = [
      await write("course", { course: "level-3" }),
      await write("course", { course: "level-3" }),
    ];
    const listed = async () => {
      const found = await inbox(world.daniel, "training", 1, 1, "level-3");
      const count = found.lists.find(({ course }) => course === "level-3")?.waits ?? 0;
      expect(found.waits).toBe(count);
      return found.waiting.map(({ id }) => id);
    };
    expect(await listed()).toEqual(asked.map(({ id }) => id));
    await press(answerForTraining, world.daniel, { interest: asked[0]!.id, answer: "It is open." });
    expect(await listed()).toEqual([asked[1]!.id]);
    const mail = await db.mail.findFirstOrThrow({ where: { to: asked[1]!.email } });
    await press(takeInterestBack, visitor, { token: /take-back\/(\S+)/.exec(mail.text)?.[1] });
    expect(await listed()).toEqual([]);
  });

  test("RH-1 cannot be answered by the other organisation", async () => {
    const { id } = await write("course");
    await expect(press(answerForRhm, world.sofia, { interest: id, answer: "Hello." })).rejects.toBeInstanceOf(
      NotFound,
    );
  });
});
