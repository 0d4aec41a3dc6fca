import type { ReactNode } from "react";
import { time, weekdayAndDay } from "@/lib/platform/dates";

type Props = { day: string; times: readonly Date[]; press: (at: Date, label: string) => ReactNode };

const parts = [
  { title: "Morning", from: 0, until: 12 },
  { title: "Afternoon", from: 12, until: 17 },
  { title: "Evening", from: 17, until: 24 },
] as const;

const hourIn = (at: Date) =>
  Number(
    new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", hourCycle: "h23" }).format(
      at,
    ),
  );

/** The free times of one day, by part of the day. What one of them does when it is pressed is for the page to say. */
export function DayTimes({ day, times, press }: Props) {
  return (
    <section aria-labelledby="times-of-day" id="times" className="space-y-4">
      <h3 id="times-of-day" className="text-xl">
        {weekdayAndDay(new Date(`${day}T12:00:00Z`))}
      </h3>
      {parts.map(({ title, from, until }) => {
        const here = times.filter((at) => hourIn(at) >= from && hourIn(at) < until);
        return (
          here.length > 0 && (
            <div key={title} className="space-y-2">
              <h4 className="font-bold text-quiet">{title}</h4>
              <ul className="flex flex-wrap gap-2.5">
                {here.map((at) => (
                  <li key={at.toISOString()}>{press(at, time(at))}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
