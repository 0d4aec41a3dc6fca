import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { after, days, now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { day } from "@/lib/platform/dates";
import { Problem } from "@/lib/platform/errors";
import { pounds } from "@/lib/platform/money";
import { activate, type EnrolmentRow } from "../enrolments/write";
import { moveMoney } from "../ledger/write";
import { closeOrders } from "../orders/closing";
import { areaOf } from "./areas";
import { audienceOf, endOfDay, fingerprintOf, newCode, stillSetAside, whyNot } from "./funding";
import type { PotPurpose } from "./shape";
import { noPlaceHere } from "./words";

type NewPot = { name: string; purpose: PotPurpose; locality: string; amount: number; closes: string };

/** A fund: so much money, for one purpose, in one area (CM-3). */
export async function createPot(tx: Transaction, actor: Actor, asked: NewPot): Promise<string> {
  const closesAt = endOfDay(asked.closes);
  if (closesAt <= now()) throw new Problem("closes", "Choose a day that is still to come.");
  if (closesAt > after(now(), days(3 * 366)))
    throw new Problem("closes", "Choose a day within the next three years.");
  const locality = await tx.locality.findUnique({ where: { id: asked.locality }, select: { id: true } });
  if (!locality) throw new Problem("locality", "Choose an area from the list.");
  const pot = await tx.pot.create({
    data: {
      organisationId: actor.organisationId as string,
      localityId: locality.id,
      purpose: asked.purpose,
      name: asked.name,
      totalPence: asked.amount * 100,
      createdById: actor.personId,
      createdAt: now(),
      closesAt,
    },
    select: { id: true, totalPence: true },
  });
  await moveMoney(tx, { from: "fund-pledged", to: "fund-free", pence: pot.totalPence, potId: pot.id });
  return pot.id;
}

type Pot = {
  id: string;
  purpose: PotPurpose;
  totalPence: number;
  committedPence: number;
  closesAt: Date;
};
type Asked = { label: string; course: string; uses: number; expires: string };

/** A code and its money, together. The money is set aside by one conditional update, so no two codes can share it. */
export async function issueCode(
  tx: Transaction,
  actor: Actor,
  pot: Pot,
  asked: Asked,
): Promise<{ id: string; code: string }> {
  const expiresAt = endOfDay(asked.expires);
  if (expiresAt <= now()) throw new Problem("expires", "Choose a day that is still to come.");
  if (expiresAt > pot.closesAt) {
    throw new Problem(
      "expires",
      `This fund closes on ${day(pot.closesAt)}. Choose that day or an earlier one.`,
    );
  }
  const course = await courseFor(tx, pot, asked.course);
  await setAside(tx, pot, asked.uses, course.pricePence);
  const code = newCode();
  const made = await tx.fundedCode.create({
    data: {
      potId: pot.id,
      courseId: course.id,
      codeHash: fingerprintOf(code),
      label: asked.label,
      pencePer: course.pricePence,
      uses: asked.uses,
      issuedById: actor.personId,
      createdAt: now(),
      expiresAt,
    },
    select: { id: true },
  });
  return { id: made.id, code };
}

async function courseFor(tx: Transaction, { purpose }: Pot, slug: string) {
  const course = await tx.course.findUnique({ where: { slug } });
  if (!course?.isOpen || course.pricePence === 0 || !course.audiences.includes(audienceOf(purpose))) {
    throw new Problem("course", "Choose a course from the list.");
  }
  return course;
}

async function setAside(tx: Transaction, pot: Pot, uses: number, pencePer: number): Promise<void> {
  const pence = uses * pencePer;
  const taken = await tx.$executeRaw`
    UPDATE training.pot SET committed_pence = committed_pence + ${pence}
    WHERE id = ${pot.id}::uuid AND committed_pence + ${pence} <= total_pence AND closes_at > ${now()}`;
  if (taken !== 1) {
    const free = pounds(pot.totalPence - pot.committedPence);
    throw new Problem("uses", `${uses} places would cost ${pounds(pence)}. This fund has ${free} left.`);
  }
  await moveMoney(tx, { from: "fund-free", to: "fund-committed", pence, potId: pot.id });
}

/** Ends a code. Places taken already stay as they are; money for the others goes back when the quarter is over. */
export async function withdrawCode(tx: Transaction, codeId: string): Promise<void> {
  await tx.fundedCode.updateMany({
    where: { id: codeId, withdrawnAt: null },
    data: { withdrawnAt: now() },
  });
}

/**
 * Gives a fund back what nobody can take any more of the codes that ended before this quarter. It is reckoned from the
 * one figure that its funder is shown for the whole fund, so the sum tells nothing else: not when it moves, nor how
 * many used one code (CM-1).
 */
export async function releaseMoney(tx: Transaction, potId: string): Promise<void> {
  await tx.$executeRaw`UPDATE training.funded_code SET released_at = ${now()}
    WHERE pot_id = ${potId}::uuid AND released_at IS NULL AND least(withdrawn_at, expires_at) < training.counted_on()`;
  const [counted] = await tx.$queryRaw<
    { places: bigint }[]
  >`SELECT places FROM training.places_counted() WHERE pot_id = ${potId}::uuid`;
  const { committedPence, codes } = await tx.pot.findUniqueOrThrow({
    where: { id: potId },
    include: { codes: true },
  });
  const pence = Math.max(0, committedPence - stillSetAside(codes, Number(counted?.places ?? 0)));
  await tx.pot.updateMany({ where: { id: potId }, data: { committedPence: { decrement: pence } } });
  await moveMoney(tx, { from: "fund-committed", to: "fund-free", pence, potId });
}

type Typed = { placeCode: string; postcode: string };

/** Takes a funded place. The database counts the use and moves its money as the place is written: never one too many. */
export async function redeem(
  tx: Transaction,
  actor: Actor,
  place: EnrolmentRow,
  typed: Typed,
): Promise<void> {
  if (place.state !== "provisional") {
    throw new Problem(
      "form",
      "There is nothing to pay for this place. Go back to your learning page to see it.",
    );
  }
  const locality = await areaOf(tx, typed.postcode);
  const codeHash = fingerprintOf(typed.placeCode);
  // The database shows a learner no code and no fund but the ones behind the code in their hand.
  await tx.$queryRaw`SELECT set_config('app.code', ${codeHash}, true)`;
  const code = await tx.fundedCode.findUnique({
    where: { codeHash },
    include: {
      course: { select: { title: true } },
      pot: { include: { locality: { select: { name: true } } } },
    },
  });
  if (!code) throw new Problem("placeCode", noPlaceHere);
  const taker = { courseId: place.courseId, hat: actor.asker, locality };
  const problem = whyNot(code, taker, now());
  if (problem) throw new Problem(problem.field, problem.sentence);
  await takePlace(tx, actor, place.id, code.id);
  await closeOrders(tx, { enrolmentId: place.id });
}

async function takePlace(tx: Transaction, actor: Actor, enrolmentId: string, codeId: string): Promise<void> {
  const personId = actor.personId as string;
  const used = new Problem("placeCode", "You have used this code already. Each person can use a code once.");
  if (await tx.redemption.count({ where: { codeId, personId } })) throw used;
  try {
    await tx.redemption.create({
      data: { codeId, personId, enrolmentId, at: now() },
      select: { id: true },
    });
  } catch (error) {
    throw isTaken(error) ? used : error;
  }
  await activate(tx, enrolmentId, "funder");
}
