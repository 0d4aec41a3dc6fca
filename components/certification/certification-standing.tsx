import { Notice } from "@/components/ui/notice";
import type { OwnCertification } from "@/lib/domain/training/certification/shape";
import { notCertified } from "@/lib/domain/training/certification/words";
import { day } from "@/lib/platform/dates";

type Props = Pick<OwnCertification, "until" | "waiting"> & { asked: boolean };

/** Whether somebody may act as a Lead today, in one sentence, and what is on its way. */
export function CertificationStanding({ until, waiting, asked }: Props) {
  return (
    <div className="space-y-4">
      {asked && (
        <Notice kind="good" live title="Sent to I Matter Training">
          <p>Somebody there reads your evidence and answers by mail.</p>
        </Notice>
      )}
      {until ? (
        <Notice kind="good" title={`You are a certified Lead until ${day(until)}`}>
          <p>You can answer schools and lead workshops until the end of that day.</p>
        </Notice>
      ) : (
        <Notice kind="warn" title="You are not a certified Lead today">
          <p>{notCertified}</p>
        </Notice>
      )}
      {waiting && !asked && <p>You asked on {day(waiting.askedAt)}. The answer has not come yet.</p>}
    </div>
  );
}
