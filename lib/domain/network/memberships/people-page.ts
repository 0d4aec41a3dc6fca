import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { isRole, roles } from "@/lib/policy";
import { ourPeople } from "./read";
import { rolesOfferedBy } from "./roles-offered";

const said: Record<string, string> = {
  invited: "The invitation is on its way.",
  ended: "That place has ended, at once. We have told the person by email.",
  made: "They are a link contact now.",
  withdrawn: "The invitation is withdrawn. Its link no longer works.",
};

type Asked = Readonly<Record<string, string | string[] | undefined>>;

const changing = <M extends { id: string }, I extends { id: string }>(
  id: string | string[] | undefined,
  members: readonly M[],
  invitations: readonly I[],
) => ({
  member: members.find((member) => member.id === id),
  invitation: invitations.find((invitation) => invitation.id === id),
});

/** Everything the People page of an organisation's area shows. */
export async function peoplePage(actor: Actor, asked: Asked) {
  const { members, invitations } = await ourPeople(actor);
  const key = Object.keys(said).find((each) => asked[each]);
  return {
    organisation: actor.organisation ?? "",
    ownRole: actor.asker,
    members,
    invitations,
    path: `/${actor.asker}/people`,
    /** What somebody is about to change, when they may: a member, or an invitation that waits. */
    changing: actor.isLinkContact ? changing(asked.change, members, invitations) : null,
    rolesOffered: rolesOfferedBy(actor.asker).map((role) => ({ value: role, label: roles[role].name })),
    nameOf: (role: string) => (isRole(role) ? roles[role].name : role),
    canManage: actor.isLinkContact,
    done: key ? (said[key] as string) : null,
  };
}
