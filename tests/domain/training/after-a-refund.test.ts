import { beforeEach, describe, expect, test } from "vitest";
import { makeCertificate } from "@/lib/domain/training/certificates/actions";
import { certificateOf, certificateOrPlace, verify } from "@/lib/domain/training/certificates/read";
import { leaveCourse, pauseCourse, resumeCourse } from "@/lib/domain/training/enrolments/actions";
import { joining, myLearning, placeWith, whileOpen } from "@/lib/domain/training/enrolments/read";
import { notAgain } from "@/lib/domain/training/enrolments/words";
import { lessonPage } from "@/lib/domain/training/lessons/read";
import { payByCard } from "@/lib/domain/training/orders/actions";
import { type Actor, visitor } from "@/lib/entry/actor";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";
import {
  aLearner,
  aWorldOfLearning,
  join,
  mark,
  markAll,
  reach,
  throughTheIntroduction,
} from "../../support/learning";
import { deliver, event, paid } from "../../support/money";

const database = freshDatabase();
const world = aWorldOfLearning(database);
let learner: Actor;
beforeEach(async () => {
  learner = await aLearner(world);
  await throughTheIntroduction(learner);
});

/** Joins Level 1 and pays for it. */
async function bought() {
  const place = await join(learner, "level-1", "self");
  const order = (await press(payByCard, learner, { enrolment: place.id })).subject[1];
  const about = { order, pence: place.course.pricePence };
  await deliver(paid(about));
  return { ...place, about };
}

async function finished() {
  const place = await bought();
  await markAll(learner, place);
  await reach(learner, place);
  await press(makeCertificate, learner, { enrolment: place.id });
  return place;
}

const moneyBack = ({ about }: Awaited<ReturnType<typeof bought>>) => deliver(event("charge.refunded", about));
const cards = async () =>
  (await myLearning(learner)).places.filter(({ course }) => course.slug === "level-1");
const offered = async () => (await myLearning(learner)).next.map(({ slug }) => slug);

describe("a full refund of a finished course", () => {
  test("ends the place and keeps what is true: certificate, its check, one card, and the next level", async () => {
    const place = await finished();
    const { code } = await certificateOf(learner, place.id);
    await moneyBack(place);
    expect(await cards()).toMatchObject([{ id: place.id, state: "ended", certificateAt: place.id }]);
    expect(await offered()).toContain("level-2");
    expect(await offered()).not.toContain("level-1");
    expect(await verify(visitor, code)).toMatchObject({ name: learner.name });
    expect((await certificateOf(learner, place.id)).code).toBe(code);
    await expect(mark(learner, place, place.version.lessons[0]!.slug)).rejects.toMatchObject({
      rule: "PY-2",
    });
    expect((await joining(learner, "level-2")).first).toEqual([]);
    expect((await join(learner, "level-2", "self")).state).toBe("provisional");
  });

  test("shows the certificate from the new place too when the course is joined again", async () => {
    const first = await finished();
    await moneyBack(first);
    const again = await join(learner, "level-1", "self");
    expect(await cards()).toMatchObject([{ id: again.id, state: "provisional", certificateAt: first.id }]);
    const { certificates } = await myLearning(learner);
    expect(certificates).toMatchObject([{ enrolmentId: first.id, course: "Level 1: The core model" }]);
  });
});

describe("an address of a course that is closed", () => {
  const lesson = (place: { id: string }, slug: string) =>
    whileOpen(learner, place.id, () => lessonPage(learner, place.id, slug));

  test("tells the learner that the course is paused, and gives the lesson once they carry on", async () => {
    const place = await bought();
    const { slug } = place.version.lessons[0]!;
    await press(pauseCourse, learner, { enrolment: place.id });
    expect(await lesson(place, slug)).toMatchObject({ closed: { state: "paused", may: { resume: true } } });
    await press(resumeCourse, learner, { enrolment: place.id });
    expect(await lesson(place, slug)).toMatchObject({ view: { lesson: { slug } } });
    await expect(lesson(place, "no-such-lesson")).rejects.toThrow("within reach");
  });

  test("tells of the ended place after a refund, and says nothing to a stranger", async () => {
    const place = await bought();
    const { slug } = place.version.lessons[0]!;
    await moneyBack(place);
    expect(await lesson(place, slug)).toMatchObject({ closed: { state: "ended" } });
    const stranger = await aLearner(world);
    const theirs = whileOpen(stranger, place.id, () => lessonPage(stranger, place.id, slug));
    await expect(theirs).rejects.toThrow("within reach");
    await expect(certificateOrPlace(stranger, place.id)).rejects.toThrow("within reach");
  });

  test("of a certificate not made yet leads to making it", async () => {
    const place = await bought();
    await markAll(learner, place);
    await reach(learner, place);
    expect(await certificateOrPlace(learner, place.id)).toMatchObject({ place: { state: "completed" } });
    await press(makeCertificate, learner, { enrolment: place.id });
    expect(await certificateOrPlace(learner, place.id)).toMatchObject({
      certificate: { enrolmentId: place.id },
    });
  });
});

describe("a full refund before the end", () => {
  test("leaves no certificate to make and the next level shut", async () => {
    const place = await bought();
    await moneyBack(place);
    expect(await cards()).toMatchObject([{ state: "ended", certificateAt: null, may: { startAgain: true } }]);
    await expect(press(makeCertificate, learner, { enrolment: place.id })).rejects.toThrow("another look");
    expect((await joining(learner, "level-2")).first).toMatchObject([{ slug: "level-1" }]);
  });

  test("lets the course be joined once more and no more, however often it is pressed", async () => {
    await moneyBack(await bought());
    const places = await Promise.all(Array.from({ length: 8 }, () => join(learner, "level-1", "self")));
    expect(new Set(places.map(({ id }) => id)).size).toBe(1);
    await moneyBack(await bought());
    expect(await cards()).toMatchObject([{ state: "ended", may: { startAgain: false } }]);
    expect((await joining(learner, "level-1")).mayStart).toBe(false);
    await expect(join(learner, "level-1", "self")).rejects.toMatchObject({ fields: { form: notAgain } });
  });
});

test("a place nobody paid for is no card and no refund: the course is simply on offer again", async () => {
  for (const _ of [1, 2, 3]) {
    const place = await join(learner, "level-1", "self");
    const order = (await press(payByCard, learner, { enrolment: place.id })).subject[1];
    await deliver(event("checkout.session.expired", { order, pence: place.course.pricePence }));
    expect((await placeWith(learner, place.id)).may.startAgain).toBe(true);
  }
  expect(await cards()).toEqual([]);
  expect(await offered()).toContain("level-1");
});

test("FA-1 a finished course can be left like any other: the certificate stays, and coming back finds it finished", async () => {
  const place = await finished();
  const { code } = await certificateOf(learner, place.id);
  await press(leaveCourse, learner, { enrolment: place.id });
  expect(await cards()).toMatchObject([{ state: "left", certificateAt: place.id, may: { resume: true } }]);
  expect(await verify(visitor, code)).not.toBeNull();
  expect(await offered()).toContain("level-2");
  await press(resumeCourse, learner, { enrolment: place.id });
  expect((await placeWith(learner, place.id)).state).toBe("completed");
});
