import { Fold } from "@/components/ui/fold";
import type { DatesOffered } from "@/lib/domain/cic/appointments/shape";
import type { Licence, Worker } from "@/lib/domain/cic/licences/shape";
import { LicenceList } from "./licence-list";
import { LicenseForm } from "./license-form";

type Props = { hub: string; licences: readonly Licence[]; people: readonly Worker[]; dates: DatesOffered };

/** Who may hold consultations at one hub, for RHM. */
export const OneHubLicensed = ({ hub, licences, people, dates }: Props) => (
  <section aria-labelledby="licences" className="space-y-5">
    <h2 id="licences">Practitioners</h2>
    <LicenceList
      licences={licences}
      mayEnd
      empty="Nobody is licensed here, so nobody can hold a consultation."
    />
    <Fold summary="License somebody" open={licences.length === 0}>
      <LicenseForm hub={hub} people={people} dates={dates} />
    </Fold>
  </section>
);
