import { DateText } from "@/components/ui/date";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import type { HandOffSeen, Viewer } from "@/lib/domain/network/hand-offs/shape";
import { actWords, doneWords, stateWords, supportStays } from "@/lib/domain/network/hand-offs/words";

type Props = { handOff: HandOffSeen; viewer: Viewer; done: string | undefined };

const isOpen = ({ state }: HandOffSeen) => ["asked", "agreed", "accepted"].includes(state);

/** Where a hand-off stands, what happens next, and which of the three acts are done. */
export function WhereItStands({ handOff, viewer, done }: Props) {
  const said = stateWords[viewer][handOff.state];
  const justDone = done && doneWords[done];
  return (
    <section aria-label="Where it stands" className="max-w-prose space-y-5">
      {justDone && <Notice kind="good" title={justDone} live />}
      <p className="flex flex-wrap items-center gap-3">
        <StatusTag kind={said.kind}>{said.label}</StatusTag>
        {isOpen(handOff) && (
          <span className="text-quiet">
            until <DateText date={handOff.expiresAt} withTime />
          </span>
        )}
      </p>
      <p className="text-lg">{said.next}</p>
      <ThreeActs handOff={handOff} />
      {isOpen(handOff) && <p className="border-l-4 border-stage-4 pl-5">{supportStays[viewer]}</p>}
      {handOff.state === "moved" && handOff.readableUntil && (
        <p className="border-l-4 border-stage-4 pl-5">
          The service can read it here until <DateText date={handOff.readableUntil} />. Then this page is
          cleared by itself.
        </p>
      )}
    </section>
  );
}

function ThreeActs({ handOff }: { handOff: HandOffSeen }) {
  const acts = [
    { says: actWords.consent, at: handOff.consentedAt },
    { says: actWords.accept, at: handOff.acceptedAt },
    { says: actWords.acknowledge, at: handOff.acknowledgedAt },
  ];
  return (
    <ol className="divide-y divide-line rounded-card border border-line bg-card px-5">
      {acts.map(({ says, at }, index) => (
        <li key={says} className="flex items-start gap-3 py-3">
          <Icon
            name={at ? "tick" : "clock"}
            className={`mt-1 size-5 shrink-0 ${at ? "text-good" : "text-quiet"}`}
          />
          <span>
            {index + 1}. {says}
            <span className="block text-sm text-quiet">
              {at ? (
                <>
                  Done on <DateText date={at} withTime />
                </>
              ) : isOpen(handOff) ? (
                "Not yet"
              ) : (
                "Did not happen"
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
