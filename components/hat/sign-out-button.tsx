import { Form, SubmitButton } from "@/components/ui/form";
import { signOut } from "@/lib/domain/network/sessions/actions";

export function SignOutButton() {
  return (
    <Form action={signOut} className="contents">
      <SubmitButton kind="quiet">Sign out</SubmitButton>
    </Form>
  );
}
