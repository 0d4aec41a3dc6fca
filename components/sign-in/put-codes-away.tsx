import { Form, SubmitButton } from "@/components/ui/form";
import { putCodesAway } from "@/lib/domain/network/second-factor/actions";

export function PutCodesAway() {
  return (
    <Form action={putCodesAway} className="no-print">
      <SubmitButton>I have kept them</SubmitButton>
    </Form>
  );
}
