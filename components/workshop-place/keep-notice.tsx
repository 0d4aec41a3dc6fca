import { DateText } from "@/components/ui/date";
import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { keepMyPlace } from "@/lib/domain/training/workshop-places/actions";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";
import { keepInWords, peopleInWords } from "@/lib/domain/training/workshop-places/words";
import { NeedsField } from "./place-forms";
import { parties } from "./sign-up-form";

/** The first thing on a place's page until its one button has been pressed. Opening the page alone changes nothing. */
export function KeepNotice({ place }: { place: MyPlace }) {
  const { state, kept, begun, workshop, party, heldUntil, key } = place;
  const open = workshop.state === "published" && !begun && (state === "booked" || state === "waiting");
  if (kept || !open) return null;
  const [what, button] =
    state === "booked"
      ? [`your place for ${peopleInWords(party)}`, "Keep my place"]
      : ["your turn", "Keep my turn"];
  return (
    <Notice kind="warn" title="One press to keep it">
      <p>
        We hold {what} until <DateText date={heldUntil} withTime />. This is what was typed with your address.
        Put right what is wrong, press once, and it is kept.
      </p>
      <Form action={keepMyPlace} id="keep" className="space-y-3">
        <ErrorSummary />
        <input type="hidden" name="place" value={key} />
        <Field name="name" label="Your name" autoComplete="name" maxLength={80} defaultValue={place.name} />
        <Select
          name="party"
          label="How many of you will come?"
          options={parties}
          defaultValue={String(party)}
        />
        <NeedsField needs={place.accessNeeds} />
        <SubmitButton>{button}</SubmitButton>
      </Form>
    </Notice>
  );
}

/** After signing up: the same for everybody, whatever came of it. */
export function KeepFromTheLetter() {
  return (
    <Notice kind="warn" title="One press to keep it">
      <p>{keepInWords}</p>
    </Notice>
  );
}
