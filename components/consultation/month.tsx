import { Icon } from "@/components/ui/icon";
import type { MonthOpen } from "@/lib/domain/cic/consultations/shape";
import { monthInWords, weekdays, weeksOf } from "@/lib/domain/cic/consultations/words";

type Props = {
  month: MonthOpen;
  chosen: string | null;
  dayHref: (day: string) => string;
  monthHref: (month: string) => string;
};

const steps = "inline-flex min-h-11 items-center gap-1.5 font-bold";

/** A month as a calendar: days with free times can be pressed, and say how many there are. */
export function Month({ month, chosen, dayHref, monthHref }: Props) {
  const open = new Map(month.days.map(({ day, times }) => [day, times.length]));
  const name = monthInWords(month.month);
  const all = weeksOf(month.month);
  // The weeks of this month that are over, or too soon, only take room.
  const begins = all.findIndex((week) => week.some((day) => day !== null && open.has(day)));
  const weeks = month.before === null && begins > 0 ? all.slice(begins) : all;
  return (
    <div className="rounded-card border border-line bg-card p-3 sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {month.before ? (
          <a href={monthHref(month.before)} className={steps}>
            <Icon name="back" className="size-5" />
            {monthInWords(month.before)}
          </a>
        ) : (
          <span />
        )}
        {month.after && (
          <a href={monthHref(month.after)} className={steps}>
            {monthInWords(month.after)}
            <Icon name="arrow" className="size-5" />
          </a>
        )}
      </div>
      <table className="w-full table-fixed border-separate border-spacing-1">
        <caption className="py-2 text-left">
          <span className="block text-lg font-bold">Free days in {name}</span>
          <span className="block text-sm text-quiet">The small number says how many times are free.</span>
        </caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" className="py-1 text-center text-sm font-bold text-quiet">
                <abbr title={weekday} className="no-underline">
                  {weekday.slice(0, 2)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, at) => (
                <td key={day ?? `none-${at}`} className="p-0 text-center">
                  {day && (
                    <Day day={day} free={open.get(day) ?? 0} chosen={chosen === day} href={dayHref(day)} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DayProps = { day: string; free: number; chosen: boolean; href: string };

function Day({ day, free, chosen, href }: DayProps) {
  const number = Number(day.slice(-2));
  const box = "flex min-h-12 flex-col items-center justify-center rounded-control leading-tight";
  if (free === 0) return <span className={`${box} text-quiet`}>{number}</span>;
  const look = chosen
    ? "border-2 border-accent bg-accent text-on-accent"
    : "border-2 border-edge bg-tint font-bold text-link hover:border-accent";
  return (
    <a href={href} aria-current={chosen ? "date" : undefined} className={`${box} ${look} no-underline`}>
      <span>{number}</span>
      <span className="text-sm font-normal">
        {free}
        <span className="sr-only"> free times</span>
      </span>
    </a>
  );
}
