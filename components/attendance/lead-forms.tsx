import { randomUUID } from "node:crypto";
import { ErrorSummary, Field, Form, Select, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { parties } from "@/components/workshop-place/sign-up-form";
import { noteCame, noteWalkIn } from "@/lib/domain/training/attendance/actions";
import type { AttendanceList, OnTheList } from "@/lib/domain/training/attendance/shape";
import { dayClosed } from "@/lib/domain/training/attendance/words";

const button = "inline-flex size-11 items-center justify-center rounded-full border-2 font-bold";
const quick = `${button} border-edge hover:bg-tint`;
const chosen = `${button} border-accent bg-accent text-on-accent`;

/** One press says how many of a party came: none, some or all of them. */
export function CameForm({ row: { id, name, party, came } }: { row: OnTheList }) {
  const numbers = Array.from({ length: party + 1 }, (_, count) => count);
  return (
    <Form action={noteCame} id={`came-${id}`} className="no-print scroll-mt-44 space-y-1 pt-1">
      <ErrorSummary />
      <input type="hidden" name="place" value={id} />
      <fieldset>
        <legend className="text-sm text-quiet">
          How many came?<span className="sr-only"> {name}</span>
        </legend>
        <div className="flex flex-wrap gap-2 pt-1">
          {numbers.map((count) => (
            <SubmitButton
              key={count}
              name="came"
              value={String(count)}
              pending="…"
              className={count === came ? chosen : quick}
            >
              {count}
              <span className="sr-only">{` of ${party}${count === came ? ", noted" : ""}: ${name}`}</span>
            </SubmitButton>
          ))}
        </div>
      </fieldset>
    </Form>
  );
}

/** Whom to put on the list, that it worked, or why nobody can be put on it any more. */
export function WalkIns({ list, added }: { list: AttendanceList; added: string | null }) {
  return (
    <>
      {added && (
        <Notice kind="good" live title={<span className="wrap-anywhere">{added} is on the list</span>} />
      )}
      {list.closed ? (
        <p className="max-w-prose">{dayClosed}</p>
      ) : (
        <>
          {list.free === 0 && <EverySeatCounted />}
          <LeadWalkIn workshop={list.workshop.id} />
        </>
      )}
    </>
  );
}

function LeadWalkIn({ workshop }: { workshop: string }) {
  return (
    <Form action={noteWalkIn} id="walk-in">
      <ErrorSummary />
      <input type="hidden" name="workshop" value={workshop} />
      <input type="hidden" name="once" value={randomUUID()} />
      <Field name="name" label="Their name" maxLength={80} autoComplete="off" />
      <Select name="party" label="How many are they?" options={parties} defaultValue="1" />
      <SubmitButton kind="secondary">Put them on the list</SubmitButton>
    </Form>
  );
}

const EverySeatCounted = () => (
  <p className="max-w-prose">
    Everybody who signed up is counted. Mark who did not come, and their seats are free. Once somebody else
    has taken such a seat, the name that held it leaves this list.
  </p>
);
