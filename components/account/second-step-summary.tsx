import { BeginSecondStep } from "@/components/sign-in/begin-second-step";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";

type SecondStepSummaryProps = { since: Date | null; codesLeft: number; confirmed: boolean };

export function SecondStepSummary({ since, codesLeft, confirmed }: SecondStepSummaryProps) {
  return (
    <section aria-labelledby="second-step" className="space-y-4">
      <h2 id="second-step">Second step</h2>
      {since ? (
        <p>
          An authenticator app is set up since <DateText date={since} />. You have {codesLeft} of 8 recovery
          codes left.
        </p>
      ) : (
        <p className="max-w-prose">
          A code from an app on your phone, asked for besides your email. Some hats need it. You can set one
          up for any hat.
        </p>
      )}
      {since && !confirmed ? (
        <Button href="/second-step" kind="secondary">
          Confirm it, to change it
        </Button>
      ) : (
        <BeginSecondStep
          label={since ? "Set up another app, with new recovery codes" : "Set up my second step"}
        />
      )}
    </section>
  );
}
