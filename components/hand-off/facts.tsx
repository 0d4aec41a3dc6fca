import { SummaryList } from "@/components/ui/summary-list";
import type { HandOffSeen } from "@/lib/domain/network/hand-offs/shape";
import { proposedByWords } from "@/lib/domain/network/hand-offs/words";

/** Who proposed it, to whom it would go, and what for. */
export const Facts = ({ handOff, email }: { handOff: HandOffSeen; email?: string }) => (
  <SummaryList
    rows={[
      ...(email ? [{ label: "About", value: <span className="wrap-anywhere">{email}</span> }] : []),
      { label: "Proposed by", value: `${capital(proposedByWords[handOff.hat])} ${handOff.from}` },
      { label: "With", value: handOff.to },
      { label: "What for", value: <span className="wrap-anywhere">{handOff.purpose}</span> },
    ]}
  />
);

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
