import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { answerForRhm, setAsideForRhm } from "@/lib/domain/cic/interests/actions";
import { myConsents } from "@/lib/domain/network/consents/read";
import { expressInterest, takeInterestBack } from "@/lib/domain/network/interests/actions";
import { howManyWait, inbox } from "@/lib/domain/network/interests/read";
import { routeKeys } from "@/lib/domain/network/interests/routes";
import { placeOf } from "@/lib/domain/network/localities/read";
import { placeInWords } from "@/lib/domain/network/localities/words";
import { answerForTraining, setAsideForTraining } from "@/lib/domain/training/interests/actions";
import { type Actor, visitor } from "@/lib/entry/actor";
import { NotFound, Problem, Refused } from "@/lib/platform/errors";
import { aLocality, someoneAs, theWordings } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const { db } = freshDatabase();
let daniel: Actor;
let sofia: Actor;
beforeAll(async () => {
  await theWordings(db);
  await aLocality(db, {
    slug: "wendle-valley",
    name: "Wendle Valley",
    districts: { ZZ1: [600_000, 500_000] },
  });
  daniel = (await someoneAs(db, "imatter_training")).actor;
  sofia = (await someoneAs(db, "rhm")).actor;
});

let written = 0;
async function write(route: string, more: object = {}, actor: Actor = visitor) {
  written += 1;
  const typed = {
    route,
    wording: "1",
    name: "Ann",
    email: `ann-${written}@tests.example`,
    message: "I would like to know more.",
    ...more,
  };
  const done = await press(expressInterest, actor, typed);
  return { id: done.subject[1], email: typed.email, goTo: done.goTo };
}

const waitingFor = async (actor: Actor, room: "training" | "cic") =>
  (await inbox(actor, room, 1)).waiting.map(({ id }) => id);

describe("an expression of interest", () => {
  test("says everything that is wrong at once, the postcode too", async () => {
    const nothing = { route: "", name: "", email: "ann", postcode: "!!!", message: "", wording: "1" };
    const problem = await press(expressInterest, visitor, nothing).catch((error) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(Object.keys(problem.fields).toSorted()).toEqual(["email", "message", "name", "postcode", "route"]);
  });

  test("reaches the one it is for, and only them", async () => {
    const [course, hub, both] = [
      await write("course"),
      await write("consultation"),
      await write("something_else"),
    ];
    const training = await waitingFor(daniel, "training");
    expect(training).toEqual(expect.arrayContaining([course.id, both.id]));
    expect(training).not.toContain(hub.id);
    const cic = await waitingFor(sofia, "cic");
    expect(cic).toEqual(expect.arrayContaining([hub.id, both.id]));
    expect(cic).not.toContain(course.id);
  });

  test("RH-1 about one's data goes to the one chosen; unsure, each gets its own and answers for itself", async () => {
    const [ours, theirs] = [await write("privacy_training"), await write("privacy_cic")];
    expect(await waitingFor(sofia, "cic")).not.toContain(ours.id);
    expect(await waitingFor(daniel, "training")).not.toContain(theirs.id);
    const { id, email } = await write("privacy");
    await press(answerForTraining, daniel, { interest: id, answer: "This is what we hold." });
    const still = await db.interest.findMany({ where: { email, answeredAt: null } });
    expect(still.map(({ controller, route }) => [controller, route])).toEqual([["cic", "privacy"]]);
    expect(await waitingFor(sofia, "cic")).toContain(still[0]?.id);
    expect(await db.mail.count({ where: { to: email, template: "interest-thanks" } })).toBe(2);
  });

  test("CM-1 is not for commissioners, schools or surgeries to read", async () => {
    for (const role of ["commissioner", "school", "primary_care", "personal_learner"] as const) {
      const { actor } = await someoneAs(db, role);
      await expect(inbox(actor, "training", 1)).rejects.toBeInstanceOf(Refused);
    }
  });

  test("keeps only the first half of a postcode, and finds the locality", async () => {
    const { id } = await write("workshop", { postcode: " zzi 1aa" });
    const row = await db.interest.findUniqueOrThrow({ where: { id }, include: { locality: true } });
    expect(row).toMatchObject({ outcode: "ZZ1", locality: { name: "Wendle Valley" } });
    expect(JSON.stringify(row)).not.toContain("1AA");
  });

  test("is thanked for by a mail with a way to take it back, which works without an account", async () => {
    const { id, email } = await write("course");
    const mail = await db.mail.findFirstOrThrow({ where: { to: email } });
    const token = /take-back\/(\S+)/.exec(mail.text)?.[1];
    await press(takeInterestBack, visitor, { token });
    expect(await db.interest.findUnique({ where: { id } })).toBeNull();
    await expect(press(takeInterestBack, visitor, { token: `${token}x` })).rejects.toBeInstanceOf(Problem);
  });

  test("is answered by mail, once, however many answer at the same time", async () => {
    const { id, email } = await write("something_else");
    const answers = await Promise.allSettled([
      ...Array.from({ length: 5 }, () =>
        press(answerForTraining, daniel, { interest: id, answer: "Welcome." }),
      ),
      ...Array.from({ length: 5 }, () => press(answerForRhm, sofia, { interest: id, answer: "Hello." })),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.mail.count({ where: { to: email, template: "interest-answer" } })).toBe(1);
  });

  test("is thanked for without the name that was typed: nobody has shown that the address is theirs", async () => {
    const { email } = await write("course", { name: "Win A Prize" });
    const { text } = await db.mail.findFirstOrThrow({ where: { to: email, template: "interest-thanks" } });
    expect(text).toMatch(/^Hello,\n/);
    expect(text).not.toContain("Win A Prize");
  });

  test("is answered with one greeting and the words that were asked, and stays readable for its reader", async () => {
    const { id, email } = await write("course", { message: "When does it open?\nAnd where?" });
    const greeted = await write("course");
    await press(answerForTraining, daniel, { interest: id, answer: "In spring." });
    await press(answerForTraining, daniel, { interest: greeted.id, answer: "Dear Ann,\n\nIn spring." });
    const letterTo = (to: string) => db.mail.findFirstOrThrow({ where: { to, template: "interest-answer" } });
    const { text } = await letterTo(email);
    expect(text).toMatch(/^Hello Ann,\n\nIn spring\.\n/);
    expect(text).toContain("> When does it open?\n> And where?");
    expect((await letterTo(greeted.email)).text).toMatch(/^Dear Ann,/);
    expect((await letterTo(greeted.email)).text).not.toContain("Hello");
    const { answered } = await inbox(daniel, "training", 1);
    expect(answered).toContainEqual(
      expect.objectContaining({ id, message: "When does it open?\nAnd where?", answer: "In spring." }),
    );
  });

  test("is counted for those who answer, and for nobody else", async () => {
    const before = await howManyWait(daniel, "training");
    const { id } = await write("course");
    expect(await howManyWait(daniel, "training")).toBe(before + 1);
    await press(setAsideForTraining, daniel, { interest: id });
    expect(await howManyWait(daniel, "training")).toBe(before);
    const { actor } = await someoneAs(db, "commissioner");
    await expect(howManyWait(actor, "training")).rejects.toBeInstanceOf(Refused);
  });

  test("is set aside without any mail, once, by those it is for alone", async () => {
    const { id, email } = await write("course");
    await expect(press(setAsideForRhm, sofia, { interest: id })).rejects.toBeInstanceOf(NotFound);
    await press(setAsideForTraining, daniel, { interest: id });
    expect(await waitingFor(daniel, "training")).not.toContain(id);
    expect(await db.mail.count({ where: { to: email, template: "interest-answer" } })).toBe(0);
    const late = press(answerForTraining, daniel, { interest: id, answer: "Hello." });
    await expect(late).rejects.toBeInstanceOf(Problem);
  });

  test("says above the button who receives it, for every choice there is", () => {
    const css = readFileSync("components/interest/interest-form.css", "utf8");
    for (const route of routeKeys)
      expect(css).toContain(`:has([value="${route}"]:checked) .goes-to-${route}`);
  });

  test("SY-5 is thanked for with help that exists now, whatever it says", async () => {
    const { email } = await write("something_else", { message: "I do not feel safe." });
    const mail = await db.mail.findFirstOrThrow({ where: { to: email } });
    for (const said of ["999", "111", "116 123", "/help-now"]) expect(mail.text).toContain(said);
  });

  test("about a course stands in that course's list, with its count, until it is answered or taken back", async () => {
    const asked = [
      await write("course", { course: "level-3" }),
      await write("course", { course: "level-3" }),
    ];
    const listed = async () => {
      const found = await inbox(daniel, "training", 1, 1, "level-3");
      const count = found.lists.find(({ course }) => course === "level-3")?.waits ?? 0;
      expect(found.waits).toBe(count);
      return found.waiting.map(({ id }) => id);
    };
    expect(await listed()).toEqual(asked.map(({ id }) => id));
    await press(answerForTraining, daniel, { interest: asked[0]!.id, answer: "It is open." });
    expect(await listed()).toEqual([asked[1]!.id]);
    const mail = await db.mail.findFirstOrThrow({ where: { to: asked[1]!.email } });
    await press(takeInterestBack, visitor, { token: /take-back\/(\S+)/.exec(mail.text)?.[1] });
    expect(await listed()).toEqual([]);
  });

  test("says afterwards what is near the half of a postcode, and says nothing without one", async () => {
    expect((await write("course", { postcode: " zzi 1aa" })).goTo).toBe(
      "/express-interest/sent?to=course&near=ZZ1",
    );
    expect((await write("consultation")).goTo).toBe("/express-interest/sent?to=consultation");
    expect(placeInWords(await placeOf("ZZ1"))).toContain("ZZ1 is in Wendle Valley");
    expect(placeInWords(await placeOf("AB9"))).toContain("We don't know of anything near AB9 yet");
  });

  test("RH-1 cannot be answered by the other organisation", async () => {
    const { id } = await write("course");
    await expect(press(answerForRhm, sofia, { interest: id, answer: "Hello." })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  test("sent by somebody signed in leaves evidence of the yes", async () => {
    const { actor, person } = await someoneAs(db, "personal_learner");
    const { id } = await write("course", {}, actor);
    expect(await db.consentRecord.findFirst({ where: { personId: person.id } })).toMatchObject({
      about: id,
      act: "given",
    });
  });

  test("taken back with the mail's link, by somebody signed out, is a yes taken back, once", async () => {
    const { actor } = await someoneAs(db, "personal_learner");
    const { id, email } = await write("course", {}, actor);
    const mail = await db.mail.findFirstOrThrow({ where: { to: email } });
    const token = /take-back\/(\S+)/.exec(mail.text)?.[1];
    for (const _ of ["once", "again"]) await press(takeInterestBack, visitor, { token });
    const held = (await myConsents(actor)).find(({ about }) => about === id);
    expect(held).toMatchObject({ stands: "withdrawn", canWithdraw: false });
    expect(held?.history.map(({ act }) => act)).toEqual(["withdrawn", "given"]);
  });

  test("typed badly is answered beside each field", async () => {
    const typed = {
      wording: "1",
      route: "gossip",
      name: " ",
      email: "nobody",
      postcode: "the village",
      message: "",
    };
    const problem = await press(expressInterest, visitor, typed).catch((error) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(Object.keys(problem.fields).sort()).toEqual(["email", "message", "name", "postcode", "route"]);
  });
});
