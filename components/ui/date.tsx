import { day, dayAndTime } from "@/lib/platform/dates";

/** A date people can read and machines can too. */
export function DateText({ date, withTime }: { date: Date; withTime?: boolean }) {
  return <time dateTime={date.toISOString()}>{withTime ? dayAndTime(date) : day(date)}</time>;
}
