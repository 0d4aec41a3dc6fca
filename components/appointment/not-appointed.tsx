import { Notice } from "@/components/ui/notice";
import type { Standing } from "@/lib/domain/cic/appointments/shape";
import { heldInWords, notAppointed } from "@/lib/domain/cic/appointments/words";

/** All that a hub sees which Relationship Health Matters has not appointed, or not any more (HB-7). */
export function NotAppointed({ last }: Pick<Standing, "last">) {
  return (
    <div className="max-w-prose space-y-5">
      <h1>Your hub is not appointed today</h1>
      <Notice kind="warn" title="Nobody can book here">
        <p>{notAppointed}</p>
      </Notice>
      {last?.state === "to-come" && <p>Your appointment begins later: {heldInWords(last)}.</p>}
      {last?.state === "over" && <p>Your last appointment has run out: {heldInWords(last)}.</p>}
      {last?.because && (
        <p className="whitespace-pre-line wrap-anywhere">
          <strong>Why it ended: </strong>
          {last.because}
        </p>
      )}
      <p>
        To ask about it, <a href="/express-interest">write to Relationship Health Matters</a>. Somebody who
        needs help today finds it at <a href="/help-now">help now</a>.
      </p>
    </div>
  );
}
