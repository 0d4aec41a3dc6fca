import { LicenceList } from "@/components/licence/licence-list";
import { Fold } from "@/components/ui/fold";
import type { Standing } from "@/lib/domain/cic/appointments/shape";
import { heldInWords } from "@/lib/domain/cic/appointments/words";
import type { Licence } from "@/lib/domain/cic/licences/shape";
import { ReviewList } from "./review-list";

type Props = { standing: Standing; licences: readonly Licence[] };

/** What Relationship Health Matters gave a hub, until when, and what its reviews found. */
export function OurAppointment({ standing: { holds, reviews }, licences }: Props) {
  if (!holds) return null;
  return (
    <section aria-labelledby="appointed" className="space-y-4">
      <h2 id="appointed">Your appointment</h2>
      <p>
        Relationship Health Matters has appointed your hub: <strong>{heldInWords(holds)}</strong>. It ends by
        itself.
      </p>
      <Fold summary="Read the terms">
        <p className="whitespace-pre-line wrap-anywhere">{holds.terms}</p>
      </Fold>
      <Fold summary="Who is licensed here">
        <LicenceList licences={licences} empty="Nobody is licensed here yet." />
      </Fold>
      <Fold summary="What reviews found">
        <ReviewList reviews={reviews} empty="No review has been written down yet." />
      </Fold>
    </section>
  );
}
