import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { StatusTag } from "@/components/ui/status-tag";
import { audienceWords } from "@/lib/domain/training/published-workshops/words";
import type { WorkshopLine } from "@/lib/domain/training/workshops/shape";
import { standingWords, takenInWords } from "@/lib/domain/training/workshops/words";
import { When } from "./when";

type Props = {
  area: string;
  workshops: readonly WorkshopLine[];
  named: "room" | "school";
  empty: ReactNode;
  /** Says how many places are taken. Once it is over, exact figures would undo the rounded ones. */
  counts?: true;
};

/** Workshops of those who arrange them, each a card. */
export function WorkshopList({ area, workshops, named, empty, counts }: Props) {
  if (workshops.length === 0) return <p className="rounded-card bg-tint p-5 text-quiet">{empty}</p>;
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {workshops.map((workshop) => (
        <li key={workshop.id}>
          <Card
            level={3}
            href={`${area}/workshops/${workshop.id}`}
            title={<When workshop={workshop} />}
            eyebrow={<span className="wrap-anywhere">{workshop[named]}</span>}
            footer={
              <StatusTag kind={standingWords[workshop.standing].kind}>
                {standingWords[workshop.standing].label}
              </StatusTag>
            }
          >
            <p>
              {audienceWords[workshop.audience]}.{" "}
              {counts && workshop.state === "published" && `${takenInWords(workshop)}.`}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
