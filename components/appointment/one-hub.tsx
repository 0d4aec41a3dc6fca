import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import type { OneHub } from "@/lib/domain/cic/appointments/shape";
import { day } from "@/lib/platform/dates";
import { AppointForm, EndForm, ReviewForm } from "./appointment-forms";
import { AppointmentList } from "./appointment-list";
import { HubState } from "./hub-lists";
import { ReviewList } from "./review-list";

const done: Record<string, string> = {
  appointed: "The hub is appointed, and has been told.",
  reviewed: "The review is saved. The hub can read it.",
  ended: "The appointment has ended, and the hub has been told.",
  licensed: "The licence is given, and whoever holds it has been told.",
  "licence-ended": "The licence has ended, and whoever held it has been told.",
};

/** A hub's appointments and reviews, with what can be done now. */
export function OneHubAppointed({ hub, said }: { hub: OneHub; said: string | undefined }) {
  const { appointment, reviewOn, dates } = hub;
  const holds = appointment?.state === "current" || appointment?.state === "to-come" ? appointment : null;
  return (
    <section aria-labelledby="appointment" className="space-y-5">
      {said && done[said] && <Notice kind="good" live title={done[said]} />}
      <h2 id="appointment">Appointment</h2>
      <p className="flex flex-wrap items-center gap-3">
        <HubState appointment={appointment} />
        {reviewOn && <span>Next review: {day(reviewOn)}</span>}
      </p>
      <AppointmentList
        all={hub.appointments}
        empty="This hub was never appointed. Until it is, it can do nothing here."
      />
      <Fold summary={holds ? "Appoint it again, from a later day" : "Appoint this hub"} open={!holds}>
        <AppointForm hub={hub.id} from={holds ? "" : dates.today} until={holds ? "" : dates.inAYear} />
      </Fold>
      {appointment?.state === "current" && (
        <Fold summary="Write down a review">
          <ReviewForm appointment={appointment.id} next={dates.inAYear} />
        </Fold>
      )}
      {holds && (
        <Fold summary="End this appointment early">
          <EndForm appointment={holds.id} />
        </Fold>
      )}
      <h2>What reviews found</h2>
      <ReviewList reviews={hub.reviews} empty="No review has been written down yet." />
    </section>
  );
}
