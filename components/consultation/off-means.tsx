import { DateText } from "@/components/ui/date";
import type { OwnConsultation } from "@/lib/domain/cic/consultations/shape";

/** What follows from calling it off, before the second press. */
export function OffMeans({ consultation }: { consultation: OwnConsultation }) {
  const { moneyBackUntil, canMove } = consultation;
  return (
    <p>
      The time is free for somebody else at once. Nobody asks why.{" "}
      {moneyBackUntil &&
        (canMove ? (
          <>
            All your money goes back, as long as you do it by <DateText date={moneyBackUntil} withTime />.
          </>
        ) : (
          "It is too late for the money to go back."
        ))}
    </p>
  );
}
