import { ErrorSummary, Field, Form, Select, SubmitButton, Tick } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { inviteSomebody } from "@/lib/domain/network/memberships/actions";

export type RoleOffered = { value: string; label: string };

export function InviteForm({ roles }: { roles: readonly RoleOffered[] }) {
  return (
    <section aria-labelledby="invite" className="max-w-2xl space-y-5">
      <h2 id="invite">Invite somebody</h2>
      <Notice kind="private" title="What you see of a colleague">
        <p>
          Their name, their email address and their role here. Of what they learn you see nothing: not which
          courses, not how far they are, not what they write.
        </p>
      </Notice>
      <Form action={inviteSomebody} id="invite-form">
        <ErrorSummary />
        <Field
          name="email"
          type="email"
          label="Their email address"
          hint="Only this address can accept. The invitation waits 14 days, and nothing happens unless they say yes."
          spellCheck={false}
        />
        {roles.length === 1 ? (
          <input type="hidden" name="role" value={roles[0]!.value} />
        ) : (
          <Select name="role" label="Their role" options={roles} defaultValue={roles[0]?.value ?? ""} />
        )}
        <Tick
          name="linkContact"
          label="Make them a link contact too"
          hint="Link contacts can invite others and end a place."
        />
        <SubmitButton>Send the invitation</SubmitButton>
      </Form>
    </section>
  );
}
