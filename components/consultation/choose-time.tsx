import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import type { MonthOpen, Way } from "@/lib/domain/cic/consultations/shape";
import { monthInWords, wayWords } from "@/lib/domain/cic/consultations/words";
import { DayTimes } from "./day-times";
import { Month } from "./month";

type Props = {
  month: MonthOpen;
  day: string | undefined;
  /** The same page with something else chosen. */
  href: (chosen: { way?: Way; month?: string; day?: string }) => string;
  press: (at: Date, label: string) => ReactNode;
  /** Only when it is booked anew: a move keeps its way. */
  choosesWay?: boolean;
};

/** How, on which day, and when: each a plain link, so that it works without any script. */
export function ChooseTime({ month, day, href, press, choosesWay = false }: Props) {
  const chosen = month.days.find((each) => each.day === day) ?? month.days[0] ?? null;
  return (
    <div className="space-y-8">
      {choosesWay && <Ways month={month} href={href} />}
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Month
          month={month}
          chosen={chosen?.day ?? null}
          dayHref={(to) => `${href({ month: month.month, day: to })}#times`}
          monthHref={(to) => href({ month: to })}
        />
        {chosen ? (
          <DayTimes day={chosen.day} times={chosen.times} press={press} />
        ) : (
          <EmptyState title={`Nothing is free in ${monthInWords(month.month)}`}>
            <p>Try another month, or another way to talk.</p>
          </EmptyState>
        )}
      </div>
    </div>
  );
}

function Ways({ month, href }: Pick<Props, "month" | "href">) {
  return (
    <nav aria-label="How would you like to talk?" className="space-y-2">
      <h2 className="text-xl">How would you like to talk?</h2>
      <ul className="grid gap-3 sm:grid-cols-3">
        {month.ways.map((way) => (
          <li key={way}>
            <a
              href={href({ way })}
              aria-current={way === month.way ? "true" : undefined}
              className={`flex h-full min-h-12 flex-col rounded-card border-2 px-4 py-3 no-underline ${
                way === month.way ? "border-accent bg-tint" : "border-line bg-card hover:border-edge"
              }`}
            >
              <span className="font-bold underline">{wayWords[way].label}</span>
              <span className="text-sm text-quiet">{wayWords[way].hint}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
