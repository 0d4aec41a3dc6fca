import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { parties } from "@/components/workshop-place/sign-up-form";
import { noteCame, noteWalkIn } from "@/lib/domain/training/attendance/actions";
import type { OnTheList } from "@/lib/domain/training/attendance/shape";

const quick =
  "inline-flex min-h-11 items-center rounded-full border border-edge px-3.5 text-sm font-bold hover:bg-tint";

/** Two presses for what is usual. */
export function CameForm({ row: { id, name, party } }: { row: OnTheList }) {
  return (
    <Form action={noteCame} id={`came-${id}`} className="no-print flex flex-wrap gap-2 pt-1">
      <ErrorSummary />
      <input type="hidden" name="place" value={id} />
      <SubmitButton name="came" value={String(party)} className={quick}>
        {party > 1 ? `All ${party} came` : "Came"}
        <span className="sr-only">: {name}</span>
      </SubmitButton>
      <SubmitButton name="came" value="0" className={quick}>
        Did not come<span className="sr-only">: {name}</span>
      </SubmitButton>
    </Form>
  );
}

export function LeadWalkIn({ workshop }: { workshop: string }) {
  return (
    <Form action={noteWalkIn} id="walk-in">
      <ErrorSummary />
      <input type="hidden" name="workshop" value={workshop} />
      <Field name="name" label="Name" maxLength={80} autoComplete="off" />
      <Select name="party" label="How many" options={parties} defaultValue="1" />
      <SubmitButton kind="secondary">Put them on the list</SubmitButton>
    </Form>
  );
}

export const EverySeatCounted = () => (
  <p className="max-w-prose">
    Everybody who signed up is counted. Mark who did not come, and their seats are free. Once somebody else
    has taken such a seat, the name that held it leaves this list.
  </p>
);
