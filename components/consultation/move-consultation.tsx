import { PageHeading } from "@/components/site/page-heading";
import type { FormAction } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import type { TimesAsked } from "@/lib/domain/cic/consultations/schema";
import type { MonthOpen, OwnConsultation } from "@/lib/domain/cic/consultations/shape";
import { tooLateToMove, whenInWords } from "@/lib/domain/cic/consultations/words";
import { ChooseTime } from "./choose-time";
import { MovePress } from "./move-press";
import { TimeLink } from "./time-link";

type Props = {
  consultation: OwnConsultation;
  month: MonthOpen | null;
  asked: TimesAsked;
  /** The page of the consultation, where its own page for moving hangs. */
  page: string;
  action: FormAction;
  field: { name: string; value: string };
};

/** Another time at the same hub. Until the last press the old one stays. */
export function MoveConsultation({ consultation, month, asked, page, action, field }: Props) {
  const to = (chosen: Record<string, string>) => `${page}/move?${new URLSearchParams(chosen)}`;
  return (
    <>
      <PageHeading
        title="Move it to another time"
        trail={[{ href: page, label: "Your consultation" }]}
        lead={`It is on ${whenInWords(consultation)}. Until you choose, it stays there.`}
      />
      {!consultation.canMove || !month ? (
        <Notice kind="warn" title="It cannot be moved any more">
          <p>{tooLateToMove}</p>
        </Notice>
      ) : asked.at ? (
        <MovePress action={action} field={field} at={asked.at} back={to({})} />
      ) : (
        <ChooseTime
          month={month}
          day={asked.day}
          href={(chosen) => to(chosen)}
          press={(at, label) => <TimeLink href={to({ at: at.toISOString() })} label={label} />}
        />
      )}
    </>
  );
}
