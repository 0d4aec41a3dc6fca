import type { ReactNode } from "react";
import { EndPlace, MakeLinkContact, WithdrawInvitation } from "./member-buttons";

type Member = {
  id: string;
  role: string;
  isLinkContact: boolean;
  isMe: boolean;
  person: { name: string; email: string };
};
type ChangePlaceProps = {
  member: Member | undefined;
  invitation: { id: string; email: string } | undefined;
  organisation: string;
  ownRole: string;
  path: string;
};

/** Leads to the step in between: nothing about a colleague changes at one press. */
export function ChangingLink(props: { path: string; id: string; about: string; children: ReactNode }) {
  return (
    <a href={`${props.path}?change=${props.id}`} className="inline-flex min-h-11 items-center">
      {props.children}
      <span className="sr-only"> {props.about}</span>
    </a>
  );
}

/** Who it is about and what follows, before anything happens. */
export function ChangePlace({ member, invitation, organisation, ownRole, path }: ChangePlaceProps) {
  if (!member && !invitation) return null;
  return (
    <section
      aria-labelledby="changing"
      className="space-y-5 rounded-card border-2 border-accent bg-card p-5 sm:p-6"
    >
      {member && (
        <ChangeMember member={member} organisation={organisation} mayMake={member.role === ownRole} />
      )}
      {invitation && (
        <>
          <h2 id="changing">Withdraw the invitation to {invitation.email}?</h2>
          <p className="max-w-prose">Its link stops working at once. You can invite the address again.</p>
          <WithdrawInvitation {...invitation} />
        </>
      )}
      <p>
        <a href={path} className="inline-flex min-h-11 items-center">
          No, change nothing
        </a>
      </p>
    </section>
  );
}

type ChangeMemberProps = { member: Member; organisation: string; mayMake: boolean };

function ChangeMember({ member, organisation, mayMake }: ChangeMemberProps) {
  const { id, isMe, isLinkContact, person } = member;
  return (
    <>
      <h2 id="changing">{isMe ? `Leave ${organisation}?` : `Change the place of ${person.name}?`}</h2>
      {mayMake && !isMe && !isLinkContact && (
        <div className="space-y-3">
          <p className="max-w-prose">A link contact can invite others and end places, yours too.</p>
          <MakeLinkContact id={id} name={person.name} />
        </div>
      )}
      <div className="space-y-3">
        <p className="max-w-prose">
          {isMe
            ? `You stop acting for ${organisation} at once. Coming back takes a new invitation. Your account, your other hats and your own learning stay.`
            : `${person.name} (${person.email}) stops acting for ${organisation} at once, and is told by email. Their account and their own learning stay theirs.`}
        </p>
        <EndPlace id={id} isMe={isMe} person={person} />
      </div>
    </>
  );
}
