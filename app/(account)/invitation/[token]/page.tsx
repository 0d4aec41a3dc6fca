import type { Metadata } from "next";
import { InvitationOffer } from "@/components/invitation/invitation-offer";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { invitationWith } from "@/lib/domain/network/memberships/read";
import { askForPersonGoingTo } from "@/lib/domain/network/sign-in/ask";
import { NotFound } from "@/lib/platform/errors";
import { roles } from "@/lib/policy";

export const metadata: Metadata = { title: "Your invitation", robots: { index: false } };

export default async function Invitation({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const actor = await askForPersonGoingTo(`/invitation/${token}`);
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
        offer={offer && { ...offer, until: offer.expiresAt, role: roles[offer.role] }}
      />
    </PageBody>
  );
}
