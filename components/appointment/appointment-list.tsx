import { StatusTag } from "@/components/ui/status-tag";
import type { Appointment } from "@/lib/domain/cic/appointments/shape";
import { appointmentStateWords, heldInWords } from "@/lib/domain/cic/appointments/words";

/** A hub's appointments, newest first, each with its terms and any reason for which it ended early. */
export function AppointmentList({ all, empty }: { all: readonly Appointment[]; empty: string }) {
  if (all.length === 0) return <p className="text-quiet">{empty}</p>;
  return (
    <ul className="grid gap-4">
      {all.map((one) => (
        <li key={one.id} className="keep-together space-y-2 rounded-card border border-line bg-card p-5">
          <p className="flex flex-wrap items-center justify-between gap-2">
            <strong className="text-lg">{heldInWords(one)}</strong>
            <StatusTag kind={appointmentStateWords[one.state].kind}>
              {appointmentStateWords[one.state].label}
            </StatusTag>
          </p>
          {one.because && (
            <p className="whitespace-pre-line wrap-anywhere">
              <strong>Why it ended: </strong>
              {one.because}
            </p>
          )}
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline">
              Show the terms
            </summary>
            <p className="whitespace-pre-line wrap-anywhere">{one.terms}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
