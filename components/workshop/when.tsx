import { hoursOf, weekdayAndDay } from "@/lib/platform/dates";

/** "Wednesday 3 June 2026, 2pm to 3:30pm", broken over lines nowhere but between the day and the hours. */
export function When({ workshop: { startsAt, endsAt } }: { workshop: { startsAt: Date; endsAt: Date } }) {
  return (
    <>
      <span className="whitespace-nowrap">{weekdayAndDay(startsAt)},</span>{" "}
      <span className="whitespace-nowrap">{hoursOf(startsAt, endsAt)}</span>
    </>
  );
}
