import { StatusTag } from "@/components/ui/status-tag";
import type { Certification } from "@/lib/domain/training/certification/shape";
import { certificationStateWords, heldInWords, levelWords } from "@/lib/domain/training/certification/words";
import { day } from "@/lib/platform/dates";

/** One Lead's certifications, newest first, each with its evidence and any reason that was given. */
export function CertificationList({ all, empty }: { all: readonly Certification[]; empty: string }) {
  if (all.length === 0) return <p className="text-quiet">{empty}</p>;
  return (
    <ul className="grid gap-4">
      {all.map((one) => (
        <li key={one.id} className="keep-together space-y-2 rounded-card border border-line bg-card p-5">
          <p className="flex flex-wrap items-center justify-between gap-2">
            <strong className="text-lg">{levelWords[one.level].label}</strong>
            <StatusTag kind={certificationStateWords[one.state].kind}>
              {certificationStateWords[one.state].label}
            </StatusTag>
          </p>
          <p className="text-quiet">{heldInWords(one) ?? `Asked for on ${day(one.askedAt)}`}</p>
          {one.because && (
            <p className="whitespace-pre-line wrap-anywhere">
              <strong>Why: </strong>
              {one.because}
            </p>
          )}
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline">
              Show the evidence
            </summary>
            <p className="whitespace-pre-line wrap-anywhere">{one.evidence}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
