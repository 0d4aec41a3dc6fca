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
    <Form action={action} id={`${label.replaceAll(" ", "-")}-${id}`} className="space-y-4">
      <ErrorSummary />
      <input type="hidden" name={field} value={id} />
      <SubmitButton kind={danger ? "danger" : "secondary"}>
        {label} {about}
      </SubmitButton>
    </Form>
  );
}

export const EndPlace = ({ id, person, isMe }: { id: string; isMe: boolean; person: { name: string } }) => (
  <OneButton
    action={endMembership}
    id={id}
    field="membership"
    label={isMe ? "Leave" : "End the place of"}
    about={isMe ? "this organisation" : person.name}
    danger
  />
);

export const MakeLinkContact = ({ id, name }: { id: string; name: string }) => (
  <OneButton
    action={makeLinkContact}
    id={id}
    field="membership"
    label="Make a link contact of"
    about={name}
  />
);

export const WithdrawInvitation = ({ id, email }: { id: string; email: string }) => (
  <OneButton
    action={withdrawInvitation}
    id={id}
    field="invitation"
    label="Withdraw the invitation to"
    about={email}
    danger
  />
);
