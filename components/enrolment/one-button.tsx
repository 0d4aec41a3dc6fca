import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { leaveCourse, pauseCourse, resumeCourse } from "@/lib/domain/training/enrolments/actions";

const actions = { pause: pauseCourse, resume: resumeCourse, leave: leaveCourse };

/** One press: pause, carry on, or leave. */
export function OneButton(props: {
  does: keyof typeof actions;
  place: string;
  label: string;
  kind?: "primary" | "secondary" | "danger";
}) {
  return (
    <Form action={actions[props.does]} id={props.does} className="space-y-3">
      <ErrorSummary />
      <input type="hidden" name="enrolment" value={props.place} />
      <SubmitButton kind={props.kind}>{props.label}</SubmitButton>
    </Form>
  );
}
