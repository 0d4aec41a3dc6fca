import { z } from "zod";
import { addressField } from "../people/schema";

const next = z.string().max(500).optional();

export const ChooseHat = z.object({ hat: z.uuid("Choose one of your hats."), next });
export const OneMembership = z.object({ membership: z.uuid("Choose somebody from the list.") });
export const OneInvitation = z.object({ invitation: z.uuid("Choose an invitation from the list.") });

const theirs = "Enter their email address, such as name@example.org.";

export const Invite = z.object({
  email: z.string(theirs).trim().min(1, theirs).pipe(addressField),
  role: z.string("Choose a role.").min(1, "Choose the role they will have.").max(40),
  linkContact: z.literal("yes").optional(),
});

export const TakeHat = z.object({ role: z.string().max(40), next });

/** The id of an invitation, or the secret part of its address. */
export const AnswerInvitation = z.object({ invitation: z.string().min(20).max(100) });
