import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { takeInterestBack } from "@/lib/domain/network/interests/actions";

export function TakeBackForm({ token }: { token: string }) {
  return (
    <Form action={takeInterestBack}>
      <ErrorSummary />
      <input type="hidden" name="token" value={token} />
      <SubmitButton kind="danger">Delete what I sent</SubmitButton>
    </Form>
  );
}
