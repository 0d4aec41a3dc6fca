/**
 * The money of the story: the council's fund for families with a code that works, and Amara's paid place on Level 1.
 * `aPot`, `aFundedCode` and `aPaidOrder` are builders that tests use too. All of it takes the owner's client.
 */
import { codeTyped, fingerprintOf } from "@/lib/domain/training/funding/funding";
import { after, days, hours, minutes, now } from "@/lib/platform/clock";
import type { PotPurpose, Role } from "@/lib/platform/prisma/client";
import { aYes } from "./accounts";
import type { Owner } from "./build";
import { addressOf, organisations, places } from "./cast";

/** The code of the demonstration: anyone in Wendle Valley can try it on Level 1. */
const demoCode = "WENDLE-FAMILY";

type Id = { id: string };

export async function tellOfMoney(db: Owner): Promise<void> {
  const council = await db.organisation.findUniqueOrThrow({ where: { name: organisations.council.name } });
  const valley = await db.locality.findUniqueOrThrow({ where: { slug: places.wendleValley.slug } });
  const priya = await db.person.findUniqueOrThrow({ where: { email: addressOf("priya") } });
  const amara = await db.person.findUniqueOrThrow({ where: { email: addressOf("amara") } });
  const levelOne = await db.course.findUniqueOrThrow({ where: { slug: "level-1" } });
  const name = "Calmer homes in Wendle Valley";
  const pot = await aPot(db, { organisation: council, locality: valley, by: priya, name });
  await aFundedCode(db, {
    pot,
    course: levelOne,
    by: priya,
    label: "Spring families",
    uses: 20,
    code: demoCode,
  });
  const introduction = await db.course.findUniqueOrThrow({ where: { slug: "introduction" } });
  await aPlace(db, { person: amara, course: introduction, state: "completed", paidBy: "free" });
  const place = await aPlace(db, { person: amara, course: levelOne, state: "provisional", paidBy: "self" });
  await aPaidOrder(db, { person: amara, place });
}

type PotAsked = {
  organisation: Id;
  locality: Id;
  by?: Id;
  name?: string;
  purpose?: PotPurpose;
  pence?: number;
};

/** A fund of £10,000 for families unless said otherwise, open for a year. */
export async function aPot(db: Owner, asked: PotAsked) {
  const { organisation, locality, by, name = "A fund", purpose = "targeted_family_learning" } = asked;
  const { pence = 1_000_000 } = asked;
  const pot = await db.pot.create({
    data: {
      organisationId: organisation.id,
      localityId: locality.id,
      createdById: by?.id ?? null,
      name,
      purpose,
      totalPence: pence,
      createdAt: now(),
      closesAt: after(now(), days(365)),
    },
  });
  await move(db, { potId: pot.id }, "fund-pledged", "fund-free", pence);
  return pot;
}

type CodeAsked = {
  pot: Id;
  course: Id & { pricePence: number };
  uses: number;
  code: string;
  label?: string;
  by?: Id;
};

/** A code with its money set aside, good for ten months. */
async function aFundedCode(db: Owner, asked: CodeAsked) {
  const { pot, course, uses, code, label = codeTyped(code), by } = asked;
  const made = await db.fundedCode.create({
    data: {
      potId: pot.id,
      courseId: course.id,
      issuedById: by?.id ?? null,
      codeHash: fingerprintOf(code),
      label,
      uses,
      pencePer: course.pricePence,
      createdAt: now(),
      expiresAt: after(now(), days(300)),
    },
  });
  const pence = uses * course.pricePence;
  await db.pot.update({ where: { id: pot.id }, data: { committedPence: { increment: pence } } });
  await move(db, { potId: pot.id }, "fund-free", "fund-committed", pence);
  return made;
}

type PlaceAsked = {
  person: Id;
  course: Id;
  state: "provisional" | "completed";
  paidBy: "self" | "free" | "funder";
  hat?: Role;
};

/** Somebody's place on a course: the one they have, or a new one. */
async function aPlace(db: Owner, { person, course, state, paidBy, hat = "personal_learner" }: PlaceAsked) {
  const personal = { personId: person.id, courseId: course.id, hat };
  const there = await db.enrolment.findFirst({ where: { ...personal, state: { notIn: ["left", "ended"] } } });
  if (there) return there;
  const version = await db.courseVersion.findFirstOrThrow({ where: { courseId: course.id } });
  const times = state === "completed" ? { activeAt: now(), completedAt: after(now(), hours(1)) } : {};
  const place = await db.enrolment.create({
    data: { ...personal, versionId: version.id, state, paidBy, createdAt: now(), ...times },
  });
  await aYes(db, person, "course-terms", { about: place.id, hat, recipient: "I Matter Training" });
  if (state === "completed") await marksAll(db, place);
  return place;
}

/** A finished course has every lesson marked. */
async function marksAll(db: Owner, place: { id: string; versionId: string }) {
  const lessons = await db.lesson.findMany({
    where: { part: { versionId: place.versionId } },
    select: { id: true },
  });
  const times = { openedAt: now(), doneAt: after(now(), minutes(50)) };
  await db.lessonProgress.createMany({
    data: lessons.map(({ id }) => ({ enrolmentId: place.id, lessonId: id, ...times })),
  });
}

/** An order for a provisional place, paid at the practice till, with its receipt: and so the place is open. */
export async function aPaidOrder(db: Owner, { person, place }: { person: Id; place: Id }) {
  const { name } = await db.person.findUniqueOrThrow({ where: { id: person.id } });
  const { course, hat } = await db.enrolment.findUniqueOrThrow({
    where: { id: place.id },
    include: { course: true },
  });
  const pence = course.pricePence;
  const paidAt = after(now(), minutes(2));
  const lines = [{ description: course.title, pence }];
  return db.$transaction(async (tx) => {
    const order = await tx.order.create({
      data: {
        personId: person.id,
        enrolmentId: place.id,
        hat,
        state: "paid",
        payerName: name,
        totalPence: pence,
        createdAt: now(),
        paidAt,
        lines: { create: { position: 1, courseId: course.id, description: course.title, pence } },
        receipt: { create: { issuedAt: paidAt, payerName: name, lines, pence } },
      },
    });
    const reference = `pi_practice_${order.id}`;
    await tx.payment.create({ data: { orderId: order.id, reference, pence, at: paidAt } });
    await move(tx, { orderId: order.id }, "course-sales", "card-processor", pence);
    await tx.enrolment.update({ where: { id: place.id }, data: { state: "active", activeAt: paidAt } });
    return order;
  });
}

function move(
  db: Pick<Owner, "ledgerEntry">,
  about: { orderId?: string; potId?: string },
  from: string,
  to: string,
  pence: number,
) {
  const entry = { movement: crypto.randomUUID(), at: now(), ...about };
  return db.ledgerEntry.createMany({
    data: [
      { ...entry, account: from, pence: -pence },
      { ...entry, account: to, pence },
    ],
  });
}
