import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { PotSeen } from "@/lib/domain/training/funding/shape";
import { purposeWords } from "@/lib/domain/training/funding/words";
import { day } from "@/lib/platform/dates";
import { pounds } from "@/lib/platform/money";

/** A funder's own funds: what the money is for, where, and how much is still free. */
export function PotList({ pots }: { pots: readonly PotSeen[] }) {
  if (pots.length === 0) {
    return (
      <EmptyState
        title="You have no funds yet"
        action={<Button href="/commissioner/pots/new">Set up a fund</Button>}
      >
        A fund pays for places on courses: training for people at work, or learning for families, in one area.
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {pots.map((pot) => (
        <li key={pot.id}>
          <Card
            level={2}
            href={`/commissioner/pots/${pot.id}`}
            title={<span className="wrap-anywhere">{pot.name}</span>}
            eyebrow={`${purposeWords[pot.purpose].label}, ${pot.locality}`}
            footer={
              <p>
                <strong>{pounds(pot.totalPence - pot.committedPence)}</strong> of {pounds(pot.totalPence)} is
                free
              </p>
            }
          >
            <p>
              {pot.offered === 0
                ? "No places offered yet."
                : `${pot.offered} places offered. ${pot.taken.words} taken by ${day(pot.countedOn)}.`}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
