import { ErrorSummary, Field, Form, Select, SubmitButton, Tick } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import {
  changeMyPlace,
  giveMyPlaceBack,
  sendMeMore,
  stopMyReminders,
  takeOfferedPlace,
} from "@/lib/domain/training/workshop-places/actions";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
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

/** As easy as signing up: one press, no questions (FA-1). */
export const GiveBack = ({ place, label }: { place: string; label: string }) => (
  <OnePress action={giveMyPlaceBack} place={place} id="back" label={label} kind="danger" />
);

export const StopReminders = ({ place }: { place: string }) => (
  <OnePress action={stopMyReminders} place={place} id="quiet" label="Stop reminders" />
);

export const SendMore = ({ place }: { place: string }) => (
  <OnePress action={sendMeMore} place={place} id="more" label="Send me an email about it" />
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
      <Field
        name="accessNeeds"
        type="textarea"
        rows={3}
        label="Anything you need to take part"
        hint="Only the school and the Lead read it."
        maxLength={500}
        defaultValue={place.accessNeeds}
        optional
      />
      <Tick
        name="reminders"
        label="Remind me seven days and one day before"
        defaultChecked={place.reminders}
      />
      <SubmitButton kind="secondary">Save these changes</SubmitButton>
    </Form>
  );
}
