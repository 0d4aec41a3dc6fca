import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { acceptHandOff, declineHandOff } from "@/lib/domain/network/hand-offs/actions";
import type { HandOffToUs } from "@/lib/domain/network/hand-offs/shape";
import { whatAcceptMeans } from "@/lib/domain/network/hand-offs/words";
import { Facts } from "./facts";
import { Press } from "./sent-page";
import { WhatMoves } from "./what-moves";
import { WhereItStands } from "./where-it-stands";

type Props = { handOff: HandOffToUs; path: string; done: string | undefined };

/** One hand-off, for the service it is meant for: the second act, and what was agreed to once all three are there. */
export function ReceivedPage({ handOff, path, done }: Props) {
  const { id } = handOff;
  return (
    <>
      <PageHeading
        title="Somebody would like to come"
        trail={[{ href: path, label: "Hand-offs" }]}
        lead={handOff.state === "moved" ? undefined : "You see what it is for. Who it is comes last."}
      />
      <div className="max-w-3xl space-y-8">
        <WhereItStands handOff={handOff} viewer="receiver" done={done} />
        <Facts handOff={handOff} />
        {handOff.fields.length > 0 ? (
          <section aria-labelledby="fields" className="space-y-4">
            <h2 id="fields">What they agreed you may read</h2>
            <Notice kind="private" title="They can see that you looked, and take it back at any moment." />
            <WhatMoves fields={handOff.fields} />
          </section>
        ) : (
          <section aria-labelledby="labels" className="space-y-3">
            <h2 id="labels">What would come</h2>
            <ul className="list-disc space-y-1 pl-5">
              {handOff.labels.map((label) => (
                <li key={label} className="wrap-anywhere">
                  {label}
                </li>
              ))}
            </ul>
          </section>
        )}
        {handOff.state === "agreed" && (
          <section aria-labelledby="answer" className="space-y-6">
            <h2 id="answer">Can you take this on?</h2>
            <Press
              {...{ id, form: "accept", action: acceptHandOff, says: whatAcceptMeans }}
              button="Accept"
            />
            <Press
              {...{ id, form: "decline", action: declineHandOff, kind: "secondary" }}
              says="If you cannot, say so: both of them are told, nothing moves, and you need give no reason."
              button="We cannot take this on"
            />
          </section>
        )}
      </div>
    </>
  );
}
