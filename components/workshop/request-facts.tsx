import { DayRemark } from "@/components/terms/day-remark";
import { DateText } from "@/components/ui/date";
import { SummaryList } from "@/components/ui/summary-list";
import { audienceWords } from "@/lib/domain/training/published-workshops/words";
import type { DayWished, OurRequest } from "@/lib/domain/training/workshop-requests/shape";
import { partWords } from "@/lib/domain/training/workshops/words";
import { weekdayAndDay } from "@/lib/platform/dates";

type Facts = Pick<OurRequest, "audience" | "expected" | "room" | "languages" | "createdAt" | "days">;

/** What was asked for, in one list. */
export function RequestFacts({ request }: { request: Facts }) {
  return (
    <SummaryList
      rows={[
        { label: "Days that would suit", value: <Days days={request.days} /> },
        { label: "For", value: audienceWords[request.audience] },
        { label: "People expected", value: `About ${request.expected}` },
        { label: "Room", value: <span className="wrap-anywhere">{request.room}</span> },
        { label: "Languages", value: <span className="wrap-anywhere">{request.languages}</span> },
        { label: "Asked on", value: <DateText date={request.createdAt} /> },
      ]}
    />
  );
}

function Days({ days }: { days: readonly DayWished[] }) {
  return (
    <ul className="space-y-1">
      {days.map((wish) => (
        <li key={dayInWords(wish)}>
          {dayInWords(wish)}
          <DayRemark remark={wish.remark} />
        </li>
      ))}
    </ul>
  );
}

export const dayInWords = ({ on, part }: Pick<DayWished, "on" | "part">) =>
  `${weekdayAndDay(on)}, ${partWords[part].toLowerCase()}`;
