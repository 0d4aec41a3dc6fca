import { DateText } from "@/components/ui/date";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { StatusTag } from "@/components/ui/status-tag";
import { acceptInvitation, declineInvitation, endMembership } from "@/lib/domain/network/memberships/actions";

type HatRow = { id: string; name: string; isWorn: boolean };
type InvitationRow = { id: string; name: string; until: Date };

/** The hats somebody has. Taking one off is one press, after a line that says what it means. */
export function HatList({ hats }: { hats: readonly HatRow[] }) {
  return (
    <ul className="space-y-4">
      {hats.map((hat) => (
        <li key={hat.id} className="rounded-card border border-line bg-card p-5">
          <div className="flex flex-wrap items-center gap-3">
            <p className="text-lg font-bold">{hat.name}</p>
            {hat.isWorn && <StatusTag kind="good">Worn now</StatusTag>}
          </div>
          <details className="mt-2">
            <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold text-link">
              Take this hat off for good
            </summary>
            <Form action={endMembership} id={`end-${hat.id}`} className="mt-2 space-y-3">
              <ErrorSummary />
              <p className="text-quiet">
                You can no longer do what this hat lets you do. What you did in it stays where it is.
              </p>
              <input type="hidden" name="membership" value={hat.id} />
              <SubmitButton kind="danger">Take it off</SubmitButton>
            </Form>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Invitations that wait for a yes or a no. */
export function InvitationList({ invitations }: { invitations: readonly InvitationRow[] }) {
  return (
    <ul className="space-y-4">
      {invitations.map((invitation) => (
        <li key={invitation.id} className="space-y-4 rounded-card border border-line bg-card p-5">
          <div>
            <p className="text-lg font-bold">{invitation.name}</p>
            <p className="text-quiet">
              It waits until <DateText date={invitation.until} />. Nothing happens unless you say yes.
            </p>
          </div>
          <AnswerInvitation invitation={invitation.id} id={invitation.id} />
        </li>
      ))}
    </ul>
  );
}

export function AnswerInvitation({ invitation, id }: { invitation: string; id: string }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Form action={acceptInvitation} id={`accept-${id}`} className="space-y-3">
        <ErrorSummary />
        <input type="hidden" name="invitation" value={invitation} />
        <SubmitButton>Yes, I accept</SubmitButton>
      </Form>
      <Form action={declineInvitation} id={`decline-${id}`} className="space-y-3">
        <ErrorSummary />
        <input type="hidden" name="invitation" value={invitation} />
        <SubmitButton kind="secondary">No, thank you</SubmitButton>
      </Form>
    </div>
  );
}
