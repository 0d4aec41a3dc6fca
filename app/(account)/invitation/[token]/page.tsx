import type { Metadata } from "next";
import { InvitationAtTheDoor } from "@/components/invitation/invitation-at-the-door";
import { InvitationOffer } from "@/components/invitation/invitation-offer";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { invitationAtTheDoor, invitationWith } from "@/lib/domain/network/memberships/read";
import { postInWords } from "@/lib/domain/network/memberships/words";
import type { Actor } from "@/lib/entry/actor";
import { askForPerson } from "@/lib/entry/page";
import { whoIsAsking } from "@/lib/entry/session";
import { NotFound } from "@/lib/platform/errors";
import { roles } from "@/lib/policy";

export const metadata: Metadata = { title: "Your invitation", robots: { index: false } };

export default async function Invitation({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const visitor = await whoIsAsking();
  if (!visitor.personId) return <Stranger visitor={visitor} token={token} />;
  const actor = await askForPerson();
  const offer = await invitationWith(actor, token).catch((error) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  return (
    <PageBody className="max-w-3xl">
      <PageHeading title="Your invitation" />
      <InvitationOffer
        token={token}
        myEmail={actor.email}
        offer={
          offer && {
            ...offer,
            until: offer.expiresAt,
            post: postInWords(offer.role, offer.organisation),
            role: roles[offer.role],
          }
        }
      />
    </PageBody>
  );
}

/** Whoever comes straight from the mail: what it is first, then the two ways in, both of which come back here. */
async function Stranger({ visitor, token }: { visitor: Actor; token: string }) {
  const offer = await invitationAtTheDoor(visitor, token);
  return (
    <PageBody className="max-w-3xl">
      <PageHeading title="Your invitation" />
      <InvitationAtTheDoor
        back={`/invitation/${token}`}
        offer={
          offer && {
            ...offer,
            post: postInWords(offer.role, offer.organisation),
            purpose: roles[offer.role].purpose,
          }
        }
      />
    </PageBody>
  );
}
