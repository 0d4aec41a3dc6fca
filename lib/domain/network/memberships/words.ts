import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { type Role, roles } from "@/lib/policy";

/** "Primary care at Millbrook Surgery" */
export const hatInWords = (role: Role, organisation: string | null) =>
  organisation ? `${postInWords(role, organisation)} at ${organisation}` : roles[role].name;

/** The role somebody has there. Where it is called after the organisation itself, they are on its staff. */
export const postInWords = (role: Role, organisation: string) =>
  organisation.startsWith(roles[role].name) ? "Member of staff" : roles[role].name;

export function invitationMail(given: {
  by: string;
  organisation: string;
  role: Role;
  token: string;
  until: Date;
}) {
  return {
    template: "invitation",
    subject: "An invitation for you",
    text: `Hello,

${given.by} at ${given.organisation} invites you to join them there.

Your role would be: ${postInWords(given.role, given.organisation)}

Read what that means, then say yes or no:
${env.PORTAL_URL}/invitation/${given.token}

It is for this email address only, and it waits until ${day(given.until)}. Nothing happens unless you say yes. If you don't know what this is about, you need do nothing.

I Matter

Nobody reads replies to this address.`,
  };
}

export function endedMail(given: { name: string; by: string; organisation: string; role: Role }) {
  return {
    template: "membership-ended",
    subject: "A hat of yours has ended",
    text: `Hello ${given.name},

${given.by} ended your hat "${postInWords(given.role, given.organisation)}" at ${given.organisation}. From now on you cannot use the pages of that hat.

Your account, your other hats and your own learning stay as they are:
${env.PORTAL_URL}/account/hats

If you think this is a mistake, please ask ${given.organisation}.

I Matter

Nobody reads replies to this address.`,
  };
}
