import { PageHeading } from "@/components/site/page-heading";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import { ChangePlace, ChangingLink } from "./change-place";
import { InviteForm, type RoleOffered } from "./invite-form";

type Member = {
  id: string;
  role: string;
  isLinkContact: boolean;
  startsAt: Date;
  isMe: boolean;
  person: { name: string; email: string };
};
type Invitation = { id: string; email: string; role: string; isLinkContact: boolean; expiresAt: Date };

type PeopleOfOrganisationProps = {
  organisation: string;
  ownRole: string;
  members: readonly Member[];
  invitations: readonly Invitation[];
  rolesOffered: readonly RoleOffered[];
  nameOf: (role: string) => string;
  canManage: boolean;
  path: string;
  changing: { member: Member | undefined; invitation: Invitation | undefined } | null;
  done: string | null;
};

/** Who belongs to an organisation, who has been asked, and (for its link contacts) the ways to change that. */
export function PeopleOfOrganisation(props: PeopleOfOrganisationProps) {
  const { organisation, members, canManage, nameOf, done } = props;
  return (
    <div className="space-y-12">
      <div>
        <PageHeading
          title="People"
          lead={`Who can act for ${organisation} here. Link contacts can invite others and end a place. There is always at least one.`}
        />
        <div className="space-y-4">
          {done && <Notice kind="good" title={done} live />}
          {props.changing && (
            <ChangePlace
              {...props.changing}
              organisation={organisation}
              ownRole={props.ownRole}
              path={props.path}
            />
          )}
        </div>
      </div>
      <Table
        caption={`People at ${organisation}`}
        rows={members}
        empty="Nobody yet."
        rowKey={(member) => member.id}
        columns={[
          {
            key: "name",
            header: "Name",
            cell: ({ person, isMe }) => (isMe ? `${person.name} (you)` : person.name),
          },
          { key: "email", header: "Email", cell: ({ person }) => person.email },
          { key: "role", header: "Role", cell: ({ role }) => nameOf(role) },
          { key: "since", header: "Since", cell: ({ startsAt }) => <DateText date={startsAt} /> },
          {
            key: "link",
            header: "Link contact",
            cell: ({ isLinkContact }) => (isLinkContact ? <StatusTag kind="good">Yes</StatusTag> : "No"),
          },
          ...(canManage
            ? [
                {
                  key: "change",
                  header: "Change",
                  cell: ({ id, isMe, person }: Member) => (
                    <ChangingLink path={props.path} id={id} about={person.name}>
                      {isMe ? "Leave" : "Change"}
                    </ChangingLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Waiting {...props} />
      {canManage ? (
        <InviteForm roles={props.rolesOffered} />
      ) : (
        <Notice>Only a link contact can invite people. Ask one of those named above.</Notice>
      )}
    </div>
  );
}

function Waiting({ invitations, canManage, nameOf, path }: PeopleOfOrganisationProps) {
  if (invitations.length === 0) return null;
  return (
    <Table
      caption="Invitations that wait for an answer"
      rows={invitations}
      empty=""
      rowKey={(invitation) => invitation.id}
      columns={[
        { key: "email", header: "Sent to" },
        {
          key: "role",
          header: "Role",
          cell: ({ role, isLinkContact }) => `${nameOf(role)}${isLinkContact ? ", link contact" : ""}`,
        },
        { key: "until", header: "Waits until", cell: ({ expiresAt }) => <DateText date={expiresAt} /> },
        ...(canManage
          ? [
              {
                key: "change",
                header: "Change",
                cell: ({ id, email }: Invitation) => (
                  <ChangingLink path={path} id={id} about={email}>
                    Withdraw
                  </ChangingLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
