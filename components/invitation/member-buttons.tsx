import { ErrorSummary, Form, type FormAction, SubmitButton } from "@/components/ui/form";
import { endMembership, makeLinkContact, withdrawInvitation } from "@/lib/domain/network/memberships/actions";

type OneButtonProps = {
  action: FormAction;
  id: string;
  field: string;
  label: string;
  about: string;
  danger?: boolean;
};

function OneButton({ action, id, field, label, about, danger }: OneButtonProps) {
  return (
    <Form action={action} id={`${label.replaceAll(" ", "-")}-${id}`} className="space-y-2">
      <ErrorSummary />
      <input type="hidden" name={field} value={id} />
      <SubmitButton kind={danger ? "danger" : "secondary"}>
        {label}
        <span className="sr-only"> {about}</span>
      </SubmitButton>
    </Form>
  );
}

export const EndPlace = ({ id, person, isMe }: { id: string; isMe: boolean; person: { name: string } }) => (
  <OneButton
    action={endMembership}
    id={id}
    field="membership"
    label={isMe ? "Leave" : "End"}
    about={person.name}
    danger
  />
);

export const MakeLinkContact = ({ id, name }: { id: string; name: string }) => (
  <OneButton action={makeLinkContact} id={id} field="membership" label="Make link contact" about={name} />
);

export const WithdrawInvitation = ({ id, email }: { id: string; email: string }) => (
  <OneButton action={withdrawInvitation} id={id} field="invitation" label="Withdraw" about={email} />
);
