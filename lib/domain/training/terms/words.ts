import { day } from "@/lib/platform/dates";
import type { DayRemark, TermTime } from "./shape";

/** A warning and never a refusal: a school may have its reasons. */
export const remarkWords: Record<DayRemark, string> = {
  weekend: "This is at a weekend. Check that the school is open, and that people can come.",
  holiday: "This is outside term time. Check that the school is open: fewer people may come.",
  beyond: "This is after the last term we know of. Check that the school is open.",
};

/** "Autumn term: 2 September 2026 to 18 December 2026" */
export const termInWords = ({ name, startsOn, endsOn }: TermTime) =>
  `${name}: ${day(startsOn)} to ${day(endsOn)}`;
