import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import type { WorkshopPage } from "@/lib/domain/training/published-workshops/shape";
import { placesWords } from "@/lib/domain/training/published-workshops/words";
import { waitingInWords } from "@/lib/domain/training/workshop-places/words";
import { day } from "@/lib/platform/dates";
import { SignUpForm } from "./sign-up-form";

/** The form, while there is anything to sign up for. */
export function SignUpSection({ workshop }: { workshop: WorkshopPage }) {
  const { places, code, listGoesOn, paused } = workshop;
  if (places === "off" || places === "over") return null;
  if (paused) return <Paused />;
  const { label, kind } = placesWords[places];
  return (
    <section aria-labelledby="sign-up" className="space-y-5">
      <h2 id="sign-up">{places === "free" ? "Sign up" : "Every place is taken"}</h2>
      <StatusTag kind={kind}>{label}</StatusTag>
      <p className="max-w-prose">
        You need no account. I Matter Training looks after what you type here. Whatever you choose, you can
        give the place back at any time, without saying why.
      </p>
      {places === "waiting" && <p className="max-w-prose">You can wait. {waitingInWords}</p>}
      <SignUpForm code={code} full={places === "waiting"} listGoesOn={day(listGoesOn)} />
      <p>Signed up already? On the day, open the link in your email, and say there that you are here.</p>
    </section>
  );
}

const Paused = () => (
  <section id="sign-up" aria-label="Sign up">
    <Notice kind="warn" title="Nobody can sign up for now">
      <p>
        Somebody who was to run this workshop cannot come. Whoever has a place keeps it for now, and hears by
        email if the workshop is called off.
      </p>
      <Button href="/workshops">See other workshops</Button>
    </Notice>
  </section>
);

/** Under the heading, before anything that would invite somebody to come. */
export function NothingToSignUpFor({ places, code }: Pick<WorkshopPage, "places" | "code">) {
  if (places === "off") return <Over title="This workshop has been called off" />;
  if (places !== "over") return null;
  return <Over title="This workshop has begun, or is over" checkIn={`/workshops/${code}/check-in`} />;
}

function Over({ title, checkIn }: { title: string; checkIn?: string }) {
  return (
    <Notice title={title}>
      <p>Nobody can sign up for it any more.</p>
      <div className="flex flex-wrap gap-3">
        <Button href="/workshops">See other workshops</Button>
        {checkIn && (
          <Button href={checkIn} kind="secondary">
            Are you in the room? Check in
          </Button>
        )}
      </div>
    </Notice>
  );
}

/** The way down to the form, past what must be read first but need not be read again. */
export function ToSignUp({ places, paused }: Pick<WorkshopPage, "places" | "paused">) {
  if (paused || (places !== "free" && places !== "waiting")) return null;
  return (
    <Button href="#sign-up" icon="down">
      {places === "free" ? "Sign up" : "Join the waiting list"}
    </Button>
  );
}
