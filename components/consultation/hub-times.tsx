import { PageHeading } from "@/components/site/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import type { MonthOpen } from "@/lib/domain/cic/consultations/shape";
import { addressInWords, costInWords, refundTerms, takes } from "@/lib/domain/cic/consultations/words";
import { ChooseTime } from "./choose-time";
import { TimeLink } from "./time-link";

/** A hub for anybody: where it is, what a consultation costs there, and when it is free. */
export function HubTimes({ month, day }: { month: MonthOpen; day: string | undefined }) {
  const { hub, terms, way } = month;
  const page = `/consultations/hubs/${hub.id}`;
  const query = (chosen: Record<string, string>) => new URLSearchParams({ way, ...chosen }).toString();
  return (
    <>
      <PageHeading
        title={hub.name}
        trail={[{ href: "/consultations", label: "Consultations" }]}
        lead="Choose a time to see what comes next. Nothing is booked before you have read what you agree to."
      />
      <div className="space-y-10">
        <SummaryList
          rows={[
            { label: "Where", value: addressInWords(hub) },
            { label: "Access", value: hub.access },
            { label: "Cost", value: costInWords(terms) },
            { label: "How long", value: `About ${takes}` },
            { label: "If you cannot come", value: refundTerms },
          ]}
        />
        <ChooseTime
          month={month}
          day={day}
          href={(chosen) => `${page}?${query(chosen)}`}
          press={(at, label) => (
            <TimeLink
              href={`/consultations/begin?${query({ hub: hub.id, at: at.toISOString() })}`}
              label={label}
            />
          )}
          choosesWay
        />
      </div>
    </>
  );
}
