import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { appointHub, endAppointment, reviewHub } from "@/lib/domain/cic/appointments/actions";

export function AppointForm({ hub, from, until }: { hub: string; from: string; until: string }) {
  return (
    <Form action={appointHub} id="appoint" className="max-w-xl space-y-5">
      <ErrorSummary />
      <input type="hidden" name="hub" value={hub} />
      <Field name="from" label="From" type="date" width="short" defaultValue={from} />
      <Field
        name="until"
        label="Until"
        hint="The last day on which it holds: three years from the first at most."
        type="date"
        width="short"
        defaultValue={until}
      />
      <Field
        name="terms"
        label="Terms"
        hint="What the hub agreed to. The hub can read them."
        type="textarea"
        rows={6}
        maxLength={4000}
      />
      <SubmitButton>Appoint this hub</SubmitButton>
    </Form>
  );
}

export function ReviewForm({ appointment, next }: { appointment: string; next: string }) {
  return (
    <Form action={reviewHub} id="review" className="max-w-xl space-y-5">
      <ErrorSummary />
      <input type="hidden" name="appointment" value={appointment} />
      <Field
        name="words"
        label="What did you find?"
        hint="Only about the hub: never about anybody it helps. The hub reads it."
        type="textarea"
        rows={6}
        maxLength={4000}
      />
      <Field name="next" label="When do you look again?" type="date" width="short" defaultValue={next} />
      <SubmitButton>Save this review</SubmitButton>
    </Form>
  );
}

export function EndForm({ appointment }: { appointment: string }) {
  return (
    <Form action={endAppointment} id="end" className="max-w-xl space-y-5">
      <ErrorSummary />
      <input type="hidden" name="appointment" value={appointment} />
      <Field
        name="because"
        label="Why does it end?"
        hint="From that moment the hub can open nothing about anybody, and nobody can book there. The hub reads the reason."
        type="textarea"
        rows={4}
        maxLength={1000}
      />
      <SubmitButton kind="danger">End it now</SubmitButton>
    </Form>
  );
}
