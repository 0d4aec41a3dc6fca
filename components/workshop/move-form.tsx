import { Choice, ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { audienceWords } from "@/lib/domain/training/published-workshops/words";
import { moveWorkshop } from "@/lib/domain/training/workshops/actions";
import type { OurWorkshop } from "@/lib/domain/training/workshops/shape";
import { inLondon, time } from "@/lib/platform/dates";
import { AccessField } from "./access-field";
import { HoursFields } from "./hours-fields";

/** Another time, room or number of places; until the day, other people and languages too. */
export function MoveForm({ workshop, today }: { workshop: OurWorkshop; today: boolean }) {
  const { startsAt, endsAt, taken } = workshop;
  return (
    <Form action={moveWorkshop} className="max-w-xl space-y-6">
      <ErrorSummary />
      <input type="hidden" name="workshop" value={workshop.id} />
      <input type="hidden" name="secondBefore" value={workshop.secondId ?? ""} />
      <HoursFields day={inLondon(startsAt).day} from={time(startsAt)} until={time(endsAt)} />
      <Field name="room" label="Room" defaultValue={workshop.room} width="medium" maxLength={80} />
      <AccessField workshop={workshop} />
      {!today && <ForWhom workshop={workshop} />}
      <Field
        name="capacity"
        label="How many people is there room for?"
        hint={
          taken > 0
            ? `${taken} have a place already. With more room, the first on the waiting list are asked.`
            : undefined
        }
        inputMode="numeric"
        defaultValue={String(workshop.capacity)}
        width="short"
        maxLength={9}
      />
      <Select
        name="second"
        label="Second contact"
        hint="Who stands by the Lead, so that nobody carries it alone. Ask them first."
        prompt="Choose somebody"
        options={workshop.contacts}
        defaultValue={workshop.secondId ?? ""}
      />
      <p className="text-quiet">
        Ask your Lead first.{" "}
        {workshop.state === "published"
          ? "When the time, the room, the people or the languages change, everybody who signed up gets a letter. A new time or room moves the entry in their calendar."
          : "When the time, the room, the people or the languages change, the Lead and the second contact are told."}
      </p>
      <SubmitButton>Save the change</SubmitButton>
    </Form>
  );
}

function ForWhom({ workshop: { audience, languages } }: { workshop: OurWorkshop }) {
  const options = Object.entries(audienceWords).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Choice name="audience" legend="Who is it for?" options={options} defaultValue={audience} />
      <Field name="languages" label="Which languages help?" defaultValue={languages} maxLength={120} />
    </>
  );
}
