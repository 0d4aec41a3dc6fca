import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { HatList, InvitationList } from "@/components/account/hat-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { myHats, myInvitations } from "@/lib/domain/network/memberships/read";
import { hatInWords } from "@/lib/domain/network/memberships/words";
import { askForPerson } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hats and invitations" };

type HatsProps = { searchParams: Promise<{ ended?: string; declined?: string }> };

export default async function Hats({ searchParams }: HatsProps) {
  const { ended, declined } = await searchParams;
  const actor = await askForPerson();
  const hats = await myHats(actor);
  const invitations = await myInvitations(actor);
  return (
    <AccountPage
      title="Hats and invitations"
      lead="A hat is a role you have in the network. You wear one at a time, and no hat sees another hat's things."
    >
      {ended && <Notice kind="good" title="That hat is off." live />}
      {declined && <Notice kind="good" title="You said no. Nothing else happens." live />}
      <section aria-labelledby="hats" className="space-y-4">
        <h2 id="hats">Your hats</h2>
        {hats.length > 0 ? (
          <HatList
            hats={hats.map((hat) => ({
              id: hat.id,
              name: hatInWords(hat.role, hat.organisation),
              isWorn: hat.isWorn,
            }))}
          />
        ) : (
          <EmptyState title="You have no hat at the moment" />
        )}
        <Button href="/choose-role" kind="secondary">
          Choose a hat, or take up learning
        </Button>
      </section>
      <section aria-labelledby="invitations" className="space-y-4">
        <h2 id="invitations">Invitations</h2>
        {invitations.length > 0 ? (
          <InvitationList
            invitations={invitations.map((i) => ({
              id: i.id,
              name: hatInWords(i.role, i.organisation),
              until: i.until,
            }))}
          />
        ) : (
          <p className="text-quiet">No invitations wait for you.</p>
        )}
      </section>
    </AccountPage>
  );
}
