import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { HandOffSeen } from "@/lib/domain/network/hand-offs/shape";
import { doneWords, supportStays, whatAcceptMeans } from "@/lib/domain/network/hand-offs/words";
import { HandOffList } from "./hand-off-list";

type Props = {
  path: string;
  /** What this person proposed, where their hat proposes; and whether they may at this moment. */
  sent?: { readonly handOffs: readonly (HandOffSeen & { email: string })[]; readonly may: boolean };
  /** What is meant for their service, where it takes people on. */
  toUs?: readonly HandOffSeen[];
  done: string | undefined;
};

/** All hand-offs of one hat: what it proposed, and what is meant for it. */
export const ListsPage = ({ path, sent, toUs, done }: Props) => (
  <>
    <PageHeading
      title="Hand-offs"
      lead="Connecting somebody with another service takes three acts: they say yes, the service accepts, and whoever proposed it confirms. Until all three are done, nothing moves."
    >
      {sent?.may && <Button href={`${path}/new`}>Propose a hand-off</Button>}
    </PageHeading>
    <div className="space-y-10">
      {done && doneWords[done] && <Notice kind="good" title={doneWords[done]} live />}
      {toUs && (
        <section aria-labelledby="to-us" className="space-y-4">
          <h2 id="to-us">Meant for you</h2>
          <p className="max-w-prose">{whatAcceptMeans}</p>
          <HandOffList
            {...{ caption: "Hand-offs meant for you", handOffs: toUs, viewer: "receiver", path }}
            empty="Nobody waits for your service. You hear by mail when somebody would like to come."
          />
          <p className="max-w-prose text-quiet">{supportStays.receiver}</p>
        </section>
      )}
      {sent && (
        <section aria-labelledby="sent" className="space-y-4">
          <h2 id="sent">What you proposed</h2>
          {!sent.may && (
            <Notice title="You can propose none at the moment">
              <p>
                Only a practitioner with a licence, at a hub that is appointed, or a Lead whose certificate
                holds, proposes a hand-off.
              </p>
            </Notice>
          )}
          <HandOffList
            {...{ caption: "Hand-offs you proposed", handOffs: sent.handOffs, viewer: "sender", path }}
            empty="You have proposed none. Talk with the person first, then write it down together."
          />
          <p className="max-w-prose text-quiet">{supportStays.sender}</p>
        </section>
      )}
    </div>
  </>
);
