import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";

type Offer = { organisation: string; post: string; purpose: string; until: Date };

/** An invitation opened by somebody who has not signed in: who asks, as what, and how to go on. */
export function InvitationAtTheDoor({ offer, back }: { offer: Offer | null; back: string }) {
  const next = `?next=${encodeURIComponent(back)}`;
  return (
    <div className="space-y-7">
      {offer ? (
        <>
          <p className="text-lg">
            <strong>{offer.organisation}</strong> invites you to join them here. Your role would be:{" "}
            <strong>{offer.post}</strong>.
          </p>
          <p className="max-w-prose">{offer.purpose}</p>
          <p className="text-quiet">
            It waits until <DateText date={offer.until} />. Nothing happens unless you say yes.
          </p>
        </>
      ) : (
        <Notice kind="warn" title="We cannot find this invitation">
          <p>
            It may have been answered, withdrawn or waited its time. Or part of the address of this page is
            missing: copy all of it from the email. If you answered it already, sign in to see your hats.
          </p>
        </Notice>
      )}
      <section aria-labelledby="go-on" className="space-y-4">
        <h2 id="go-on">{offer ? "To read it in full and answer" : "To go on"}</h2>
        <p className="max-w-prose">
          Use the email address that the invitation came to. You come back to this page afterwards.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button href={`/sign-in${next}`}>Sign in</Button>
          <Button href={`/register${next}`} kind="secondary">
            Open an account
          </Button>
        </div>
      </section>
    </div>
  );
}
