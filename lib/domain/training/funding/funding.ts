import { randomInt } from "node:crypto";
import { mostBehind } from "@/lib/domain/network/disclosure/disclosure";
import { day } from "@/lib/platform/dates";
import { keyedHash } from "@/lib/platform/secrets";
import type { CodeSeen, PotPurpose } from "./shape";
import { noPlaceHere } from "./words";

/** Letters and figures that are hard to mix up when they are read from paper. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Twelve signs: too many to guess, few enough to type. */
export const newCode = () => Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join("");

/** What was meant by what was typed: spaces, dashes and case do not count, nor O for 0, or I and L for 1. */
export const codeTyped = (typed: string) =>
  typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/U/g, "V");

/** "7K3M-9QXT-4HPW", for paper and screens. */
export const codeInGroups = (code: string) => code.match(/.{1,4}/g)?.join("-") ?? code;

/** All that is kept of a code. Useless without the portal's secret. */
export const fingerprintOf = (typed: string) => keyedHash("funded-place code", codeTyped(typed));

/** Whom each kind of fund is for (CM-3): the hat a place is taken in. */
const isFor = (purpose: PotPurpose, hat: string) =>
  (purpose === "professional_training") === (hat === "professional-learner");

export const audienceOf = (purpose: PotPurpose) => (purpose === "professional_training" ? "work" : "home");

/** The last moment of a day in London, summer or winter. */
export function endOfDay(date: string): Date {
  const winter = new Date(`${date}T23:59:59.999Z`);
  const summer = new Date(`${date}T22:59:59.999Z`);
  return day(winter) === day(new Date(`${date}T12:00:00Z`)) ? winter : summer;
}

type Dates = { withdrawnAt: Date | null; expiresAt: Date };

export function stateOf({ withdrawnAt, expiresAt }: Dates, at: Date): CodeSeen["state"] {
  if (withdrawnAt) return "withdrawn";
  return expiresAt <= at ? "expired" : "open";
}

type SetAside = { uses: number; pencePer: number; releasedAt: Date | null };

/**
 * What a fund keeps set aside: all of its open codes, and of those that ended as many places as the figure shown for
 * the whole fund could stand for. That is never less than was taken.
 */
export function stillSetAside(codes: readonly SetAside[], counted: number): number {
  const whole = (some: readonly SetAside[]) =>
    some.reduce((sum, { uses, pencePer }) => sum + uses * pencePer, 0);
  const ended = codes.filter(({ releasedAt }) => releasedAt);
  const most = mostBehind(counted) * Math.max(0, ...ended.map(({ pencePer }) => pencePer));
  return whole(codes.filter(({ releasedAt }) => !releasedAt)) + Math.min(whole(ended), most);
}

type Code = Dates & {
  courseId: string;
  course: { title: string };
  uses: number;
  taken: number;
  pot: { purpose: PotPurpose; localityId: string; locality: { name: string } };
};
type Taker = { courseId: string; hat: string; locality: { id: string; name: string } };

/**
 * Why a code does not give this place, beside the field it is about; null when it does. What only the code's holder
 * can mend is said; that it has ended or is full sounds like a code we do not know (CM-1).
 */
export function whyNot(code: Code, taker: Taker, at: Date): { field: string; sentence: string } | null {
  const because = (sentence: string, field = "placeCode") => ({ field, sentence });
  if (stateOf(code, at) !== "open") return because(noPlaceHere);
  if (code.courseId !== taker.courseId) {
    return because(`This code is for another course: ${code.course.title}. You can use it there.`);
  }
  if (!isFor(code.pot.purpose, taker.hat)) return because(otherHat[code.pot.purpose]);
  if (code.pot.localityId !== taker.locality.id) {
    const { name } = code.pot.locality;
    return because(
      `This code is for people in ${name}. The postcode you typed is in ${taker.locality.name}.`,
      "postcode",
    );
  }
  // Last, so that a try that could not have taken a place never tells whether any are left.
  return code.taken < code.uses ? null : because(noPlaceHere);
}

const otherHat: Record<PotPurpose, string> = {
  professional_training:
    "This code is for people who learn for their work. Change your hat to professional learner to use it.",
  targeted_family_learning:
    "This code is for people who learn for themselves or their family. Change your hat to personal learner or family member to use it.",
};
