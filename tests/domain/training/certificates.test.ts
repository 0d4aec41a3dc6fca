import { beforeEach, describe, expect, test } from "vitest";
import { makeCertificate } from "@/lib/domain/training/certificates/actions";
import { newCode } from "@/lib/domain/training/certificates/certificates";
import { certificatePdf } from "@/lib/domain/training/certificates/pdf";
import { certificateOf, verify } from "@/lib/domain/training/certificates/read";
import { codeInWords } from "@/lib/domain/training/certificates/words";
import { type Actor, visitor } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import {
  aLearner,
  aWorldOfLearning,
  markAll,
  onLevelOne,
  otherHat,
  reach,
  throughTheIntroduction,
} from "../../support/learning";

const database = freshDatabase();
const world = aWorldOfLearning(database);
let learner: Actor;
const make = (enrolment: string, actor = learner) => press(makeCertificate, actor, { enrolment });

beforeEach(async () => {
  learner = await aLearner(world);
});

async function finished() {
  const place = await onLevelOne(world, learner);
  await markAll(learner, place);
  await reach(learner, place);
  return place;
}

describe("earning", () => {
  test("PL-4 a certificate only follows a finished course that gives one, in the portal and in the database", async () => {
    const introduction = await throughTheIntroduction(learner);
    await expect(make(introduction.id)).rejects.toThrow("another look");
    const place = await onLevelOne(world, await aLearner(world).then((actor) => (learner = actor)));
    await markAll(learner, place);
    await expect(make(place.id)).rejects.toThrow("another look");
    const forged = within(learner, "training", (tx) =>
      tx.certificate.createMany({
        data: {
          code: newCode(),
          enrolmentId: place.id,
          personId: learner.personId!,
          name: "A",
          course: "B",
          level: "C",
          issuedAt: new Date(),
        },
      }),
    );
    await expect(forged).rejects.toMatchObject({ rule: "PL-4" });
    await reach(learner, place);
    expect((await make(place.id)).goTo).toBe(`/personal-learner/learning/${place.id}/certificate`);
  });

  test("pressed twice, or twenty times at once, it is one certificate", async () => {
    const place = await finished();
    await Promise.all(Array.from({ length: 20 }, () => make(place.id)));
    expect(await world.db.certificate.count({ where: { enrolmentId: place.id } })).toBe(1);
  });

  test("nobody else makes it or reads it, and neither does another hat of the same person", async () => {
    const place = await finished();
    const stranger = await aLearner(world);
    await expect(make(place.id, stranger)).rejects.toThrow("within reach");
    await make(place.id);
    await expect(certificateOf(stranger, place.id)).rejects.toThrow("within reach");
    const atWork = await otherHat(world, learner, "professional_learner");
    await expect(certificateOf(atWork, place.id)).rejects.toThrow("within reach");
  });
});

describe("checking", () => {
  test("a stranger sees name, course, level and date and nothing else, however the code is typed", async () => {
    const place = await finished();
    await make(place.id);
    const { code } = await certificateOf(learner, place.id);
    const shown = await verify(
      visitor,
      ` ${codeInWords(code).toLowerCase().replaceAll("0", "o").replaceAll("1", "l")} `,
    );
    expect(shown).toEqual({
      name: learner.name,
      course: "Level 1: The core model",
      level: "level-1",
      issuedAt: expect.any(Date),
      revoked: false,
    });
  });

  test("a wrong, a made-up and a revoked code get the same neutral answer", async () => {
    const place = await finished();
    await make(place.id);
    const { code } = await certificateOf(learner, place.id);
    await world.db.certificate.update({ where: { code }, data: { revokedAt: new Date() } });
    for (const typed of [code, newCode(), "", "short", "x".repeat(5_000), "'; drop table", "７Ｋ３Ｆ"])
      expect(await verify(visitor, typed)).toBeNull();
  });

  test("codes do not repeat and use no letters that are mistaken for each other", () => {
    const codes = Array.from({ length: 2_000 }, newCode);
    expect(new Set(codes).size).toBe(2_000);
    expect(codes.join("")).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/);
  });
});

test("the PDF is one page, whatever the name", async () => {
  const base = {
    id: "",
    code: newCode(),
    course: "Level 1: The core model",
    level: "level-1",
    issuedAt: new Date(),
    enrolmentId: "",
  };
  for (const name of ["Amara Osei", "W".repeat(120), "Łukasz Żółć", "李小龍", "<b>(x)</b> \\ )"]) {
    const pdf = (await certificatePdf({ ...base, name }, "Level 1", "example.org/verify")).toString("latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});
