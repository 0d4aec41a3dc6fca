import { ErrorSummary, Form, SubmitButton, Tick } from "@/components/ui/form";
import { leaveRhm } from "@/lib/domain/cic/people-data/actions";
import { leave, leaveTraining } from "@/lib/domain/training/people-data/actions";

export function LeaveForm() {
  return (
    <Form action={leave} id="leave">
      <ErrorSummary />
      <Tick name="sure" label="I know that this cannot be undone" />
      <SubmitButton kind="danger">Leave and delete my account</SubmitButton>
    </Form>
  );
}

export function LeaveTrainingForm() {
  return (
    <Form action={leaveTraining} id="leave-training">
      <ErrorSummary />
      <Tick name="sure" label="I know that my learning cannot be brought back" />
      <SubmitButton kind="danger">Leave I Matter Training only</SubmitButton>
    </Form>
  );
}

export function LeaveRhmForm() {
  return (
    <Form action={leaveRhm} id="leave-rhm">
      <ErrorSummary />
      <Tick name="sure" label="I know that my Tracker and my consultations cannot be brought back" />
      <SubmitButton kind="danger">Leave Relationship Health Matters only</SubmitButton>
    </Form>
  );
}
