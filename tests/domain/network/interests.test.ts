import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { myConsents } from "@/lib/domain/network/consents/read";
import { expressInterest, takeInterestBack } from "@/lib/domain/network/interests/actions";
import { inbox } from "@/lib/domain/network/interests/read";
import { routeKeys } from "@/lib/domain/network/interests/routes";
import { placeOf } from "@/lib/domain/network/localities/read";
import { placeInWords } from "@/lib/domain/network/localities/words";
import { answerForTraining } from "@/lib/domain/training/interests/actions";
import { visitor } from "@/lib/entry/actor";
import { Problem, Refused } from "@/lib/platform/errors";
import { someoneAs } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";
import { aWorldOfInterests, waitingFor, write } from "@/tests/support/interests";
import { press } from "@/tests/support/press";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
const { db } = database;
const world = aWorldOfInterests(database);

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
    const training = await waitingFor(world.daniel, "training");
    expect(training).toEqual(expect.arrayContaining([course.id, both.id]));
    expect(training).not.toContain(hub.id);
    const cic = await waitingFor(world.sofia, "cic");
    expect(cic).toEqual(expect.arrayContaining([hub.id, both.id]));
    expect(cic).not.toContain(course.id);
  });

  test("RH-1 about one's data goes to the one chosen; unsure, each gets its own and answers for itself", async () => {
    const [ours, theirs] = [await write("privacy_training"), await write("privacy_cic")];
    expect(await waitingFor(world.sofia, "cic")).not.toContain(ours.id);
    expect(await waitingFor(world.daniel, "training")).not.toContain(theirs.id);
    const { id, email } = await write("privacy");
    await press(answerForTraining, world.daniel, { interest: id, answer: "This is what we hold." });
    const still = await db.interest.findMany({ where: { email, answeredAt: null } });
    expect(still.map(({ controller, route }) => [controller, route])).toEqual([["cic", "privacy"]]);
    expect(await waitingFor(world.sofia, "cic")).toContain(still[0]?.id);
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

  test("is thanked for without the name that was typed: nobody has shown that the address is theirs", async () => {
    const { email } = await write("course", { name: "Win A Prize" });
    const { text } = await db.mail.findFirstOrThrow({ where: { to: email, template: "interest-thanks" } });
    expect(text).toMatch(/^Hello,\n/);
    expect(text).not.toContain("Win A Prize");
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

  test("says afterwards what is near the half of a postcode, and says nothing without one", async () => {
    expect((await write("course", { postcode: " zzi 1aa" })).goTo).toBe(
      "/express-interest/sent?to=course&near=ZZ1",
    );
    expect((await write("consultation")).goTo).toBe("/express-interest/sent?to=consultation");
    expect(placeInWords(await placeOf("ZZ1"))).toContain("ZZ1 is in Wendle Valley");
    expect(placeInWords(await placeOf("AB9"))).toContain("We don't know of anything near AB9 yet");
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
