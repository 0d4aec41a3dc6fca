import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { TwoPresses } from "@/components/workshop/two-presses";
import {
  changeMyPlace,
  forgetMyNeeds,
  giveMyPlaceBack,
  sendMeMore,
  startMyReminders,
  stopMyReminders,
  takeOfferedPlace,
} from "@/lib/domain/training/workshop-places/actions";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { needsLabel } from "@/lib/domain/training/workshop-places/words";
import { parties } from "./sign-up-form";

type OnePress = {
  action: FormAction;
  place: string;
  id: string;
  label: string;
  kind?: "primary" | "secondary" | "danger";
};

function OnePress({ action, place, id, label, kind = "secondary" }: OnePress) {
  return (
    <Form action={action} id={id} className="space-y-3">
      <ErrorSummary />
      <input type="hidden" name="place" value={place} />
      <SubmitButton kind={kind}>{label}</SubmitButton>
    </Form>
  );
}

export const TakeOffer = ({ place }: { place: string }) => (
  <OnePress action={takeOfferedPlace} place={place} id="take" label="Take the place" kind="primary" />
);

/** Two presses, so that a slip of the finger gives nothing back, and no questions (FA-1). */
export const GiveBack = ({ place }: { place: string }) => (
  <TwoPresses
    action={giveMyPlaceBack}
    id="back"
    field={{ name: "place", value: place }}
    summary="Give the place back"
    button="Yes, give it back"
  >
    The place goes to whoever is next in line, and you cannot take it back by yourself. Nobody asks why.
  </TwoPresses>
);

/** One press: nothing is lost but a turn. */
export const LeaveTheList = ({ place }: { place: string }) => (
  <>
    <OnePress action={giveMyPlaceBack} place={place} id="back" label="Leave the waiting list" kind="danger" />
    <p className="max-w-prose">
      You can join it again. You then come after everybody who waits by that time.
    </p>
  </>
);

/** An offer nobody wants goes on at once, and nobody waits two days for it. */
export const LetItGo = ({ place }: { place: string }) => (
  <>
    <OnePress
      action={giveMyPlaceBack}
      place={place}
      id="back"
      label="Let it go to the next family"
      kind="danger"
    />
    <p className="max-w-prose">
      Nobody asks why. You can sign up again. You then come after everybody who waits by that time.
    </p>
  </>
);

export const StopReminders = ({ place }: { place: string }) => (
  <OnePress action={stopMyReminders} place={place} id="quiet" label="Stop reminders" />
);

export const SendMore = ({ place }: { place: string }) => (
  <OnePress action={sendMeMore} place={place} id="more" label="Send me an email about it" />
);

/** Everything else stays as it is. */
export const RemindMe = ({ place }: { place: string }) => (
  <OnePress action={startMyReminders} place={place} id="remind" label="Remind me" />
);

/** For as long as anything is kept, whether or not the place still stands. */
export const ForgetNeeds = ({ place }: { place: string }) => (
  <OnePress action={forgetMyNeeds} place={place} id="forget" label="Delete what I need" />
);

export const NeedsField = ({ needs }: { needs: string }) => (
  <Field
    name="accessNeeds"
    type="textarea"
    rows={3}
    label={needsLabel}
    hint="You need not say why. Only the school and the Lead read it."
    maxLength={500}
    defaultValue={needs}
    optional
  />
);

export function ChangeForm({ place }: { place: MyPlace }) {
  return (
    <Form action={changeMyPlace} id="change">
      <ErrorSummary />
      <input type="hidden" name="place" value={place.key} />
      <Select
        name="party"
        label="How many of you will come?"
        options={parties}
        defaultValue={String(place.party)}
      />
      <NeedsField needs={place.accessNeeds} />
      {place.reminders && <input type="hidden" name="reminders" value="yes" />}
      <SubmitButton kind="secondary">Save these changes</SubmitButton>
    </Form>
  );
}
