import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { TwoPresses } from "@/components/workshop/two-presses";
import {
  callOffByLink,
  startRemindersByLink,
  stopRemindersByLink,
} from "@/lib/domain/cic/consultations/actions";
import type { OwnConsultation } from "@/lib/domain/cic/consultations/shape";
import { reminderTimes } from "@/lib/domain/cic/consultations/words";
import { ConsultationFacts } from "./facts";
import { OffMeans } from "./off-means";
import { WhereItStands } from "./where-it-stands";

type Props = { consultation: OwnConsultation; linkKey: string; signedIn: string; done: string };

/** What the link in a letter opens. What was typed, and what was agreed, stays behind the sign-in. */
export function ConsultationByLink({ consultation, linkKey, signedIn, done }: Props) {
  const page = `/consultations/yours/${linkKey}`;
  const field = { name: "key", value: linkKey };
  const { canMove, canCallOff } = consultation;
  return (
    <>
      <PageHeading
        title="Your consultation"
        lead="Whoever has this link can move it or call it off. You need not sign in."
      />
      <div className="space-y-8">
        <WhereItStands consultation={consultation} done={done} page={signedIn} isLink />
        <ConsultationFacts consultation={consultation} calendar={`${page}/calendar.ics`} />
        {canCallOff && (
          <section aria-labelledby="change" className="space-y-4">
            <h2 id="change">You cannot make it?</h2>
            {canMove && (
              <Button href={`${page}/move`} kind="secondary">
                Move it to another time
              </Button>
            )}
            <TwoPresses
              action={callOffByLink}
              id="off"
              field={field}
              summary="Call it off"
              button="Yes, call it off"
            >
              <OffMeans consultation={consultation} />
            </TwoPresses>
          </section>
        )}
        {canCallOff && <Reminders on={consultation.reminders} linkKey={linkKey} />}
      </div>
    </>
  );
}

function Reminders({ on, linkKey }: { on: boolean; linkKey: string }) {
  return (
    <section aria-labelledby="reminders" className="space-y-3">
      <h2 id="reminders">Reminders</h2>
      <p className="max-w-prose">
        {on ? `You get them: ${reminderTimes}.` : `You get none. If you would like them: ${reminderTimes}.`}
      </p>
      <Form action={on ? stopRemindersByLink : startRemindersByLink} id="remind" className="space-y-3">
        <ErrorSummary />
        <input type="hidden" name="key" value={linkKey} />
        <SubmitButton kind="secondary">{on ? "Stop reminders" : "Remind me"}</SubmitButton>
      </Form>
    </section>
  );
}
