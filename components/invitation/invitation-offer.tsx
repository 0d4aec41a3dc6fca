import { AnswerInvitation } from "@/components/account/hat-list";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";

type Offer = {
  state: "waiting" | "accepted" | "declined" | "withdrawn" | "expired";
  organisation: string;
  isLinkContact: boolean;
  until: Date;
  post: string;
  role: { name: string; purpose: string; whatHappens: readonly string[]; holdsNot: readonly string[] };
};

const over = {
  accepted: "You have accepted this invitation already.",
  declined: "You said no to this invitation. If you changed your mind, ask for a new one.",
  withdrawn: "This invitation was withdrawn by those who sent it.",
  expired: "This invitation waited its time and has ended. You can ask for a new one.",
};

/** What the hat means, in full, before anybody says yes. */
export function InvitationOffer({
  token,
  myEmail,
  offer,
}: {
  token: string;
  myEmail: string;
  offer: Offer | null;
}) {
  if (!offer)
    return (
      <Notice kind="warn" title="This invitation is not for the account you are signed in with">
        <p>
          You are signed in as <strong className="break-all">{myEmail}</strong>. If the invitation came to
          another address, sign out and sign in with that one. If it came to this one, check that the whole
          address of this page arrived.
        </p>
      </Notice>
    );
  if (offer.state !== "waiting")
    return (
      <div className="space-y-6">
        <Notice title={over[offer.state]} />
        <Button href="/account/hats" kind="secondary">
          See my hats
        </Button>
      </div>
    );
  return (
    <div className="space-y-7">
      <p className="text-lg">
        <strong>{offer.organisation}</strong> invites you to join them. Your role would be:{" "}
        <strong>{offer.post}</strong>
        {offer.isLinkContact && ", and one of their link contacts, who can invite others"}.
      </p>
      <p className="max-w-prose">{offer.role.purpose}</p>
      <Lines title="What you can do in this hat" lines={offer.role.whatHappens} />
      <Lines title="What it does not bring" lines={offer.role.holdsNot} />
      <p className="text-quiet">
        It waits until <DateText date={offer.until} />. You can take the hat off again at any time.
      </p>
      <AnswerInvitation invitation={token} id="offer" />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="space-y-2">
      <h2 className="text-xl">{title}</h2>
      <ul className="list-disc space-y-1 pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
