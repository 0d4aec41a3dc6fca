import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { isRole, roles } from "@/lib/policy";
import { ourPeople } from "./read";
import { rolesOfferedBy } from "./roles-offered";

const said: Record<string, string> = {
  invited: "The invitation is on its way.",
  ended: "That place has ended. It counts from their next press on.",
};

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Everything the People page of an organisation's area shows. */
export async function peoplePage(actor: Actor, asked: Asked) {
  const { members, invitations } = await ourPeople(actor);
  const key = Object.keys(said).find((each) => asked[each]);
  return {
    organisation: actor.organisation ?? "",
    ownRole: actor.asker,
    members,
    invitations,
    rolesOffered: rolesOfferedBy(actor.asker).map((role) => ({ value: role, label: roles[role].name })),
    nameOf: (role: string) => (isRole(role) ? roles[role].name : role),
    canManage: actor.isLinkContact,
    done: key ? (said[key] as string) : null,
  };
}
