import { AccountPage } from "@/components/account/account-page";
import { EmptyState } from "@/components/ui/empty-state";
import type { HandOffSeen } from "@/lib/domain/network/hand-offs/shape";
import { supportStays } from "@/lib/domain/network/hand-offs/words";
import { HandOffList } from "./hand-off-list";

/** Everything that was proposed for this person, in whichever hat. */
export const OwnList = ({ handOffs }: { handOffs: readonly HandOffSeen[] }) => (
  <AccountPage
    title="Connections"
    lead="When somebody proposes to connect you with another service, it is here. Nothing moves unless you say yes, the service accepts, and whoever proposed it confirms."
  >
    {handOffs.length > 0 ? (
      <HandOffList
        {...{ caption: "Connections proposed for you", handOffs, viewer: "person", empty: "" }}
        path="/account/hand-offs"
      />
    ) : (
      <EmptyState title="Nobody has proposed anything for you">
        <p>If somebody does, you get a letter, and you decide. You owe nobody an answer.</p>
      </EmptyState>
    )}
    <p className="max-w-prose text-quiet">{supportStays.person}</p>
  </AccountPage>
);
