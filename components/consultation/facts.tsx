import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import type { OwnConsultation } from "@/lib/domain/cic/consultations/shape";
import {
  costInWords,
  payee,
  stateWords,
  takes,
  whenInWords,
  whereInWords,
} from "@/lib/domain/cic/consultations/words";
import { pounds } from "@/lib/platform/money";

type Props = {
  consultation: OwnConsultation;
  calendar: string;
  more?: readonly { label: string; value: ReactNode }[];
};

/** When, how, with whom and what for: the same for whoever is signed in and for whoever holds the link. */
export function ConsultationFacts({ consultation, calendar, more = [] }: Props) {
  const { state, practitioner, hub, way, accessNeeds, phone, time } = consultation;
  const { label, kind } = stateWords[state];
  const ahead = time !== "after" && state !== "cancelled";
  const rows = [
    { label: "State", value: <StatusTag kind={kind}>{label}</StatusTag> },
    { label: "When", value: <When consultation={consultation} calendar={calendar} /> },
    { label: "How long", value: `About ${takes}` },
    { label: "How", value: whereInWords(consultation) },
    ...(practitioner ? [{ label: "With", value: practitioner }] : []),
    ...(ahead && way === "in_person" ? [{ label: "Access", value: hub.access }] : []),
    ...(ahead ? [{ label: "Questions", value: <Ask {...hub} /> }] : []),
    ...(phone ? [{ label: "We ring", value: phone }] : []),
    ...(accessNeeds ? [{ label: "You said would help", value: accessNeeds }] : []),
    { label: "Cost", value: costOf(consultation) },
    ...more,
  ];
  return <SummaryList rows={rows} />;
}

function costOf({ charge, funded }: OwnConsultation): string {
  if (funded) return "Nothing. The hub has funded it.";
  if (!charge) return costInWords({ pence: 0, selfFunded: true, fundedUntil: null });
  if (charge.state === "awaiting_payment") return `${pounds(charge.pence)}, not paid yet`;
  if (charge.state === "cancelled") return "Nothing was paid";
  if (charge.state === "held") return "A payment that did not fit is on its way back";
  const back = charge.backPence > 0 ? `, and ${pounds(charge.backPence)} went back` : "";
  return charge.state === "refunded"
    ? `${pounds(charge.backPence)} went back`
    : `${pounds(charge.pence)}, paid to ${payee}${back}`;
}

const Ask = ({ phone, email }: { phone: string; email: string }) => (
  <>
    <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a> or <a href={`mailto:${email}`}>{email}</a>
  </>
);

function When({ consultation, calendar }: Pick<Props, "consultation" | "calendar">) {
  return (
    <>
      {whenInWords(consultation)}
      {consultation.state === "booked" && consultation.time === "before" && (
        <a href={calendar} className="flex min-h-11 items-center gap-2">
          <Icon name="calendar" className="size-5 shrink-0" />
          Put it in my calendar
        </a>
      )}
    </>
  );
}
