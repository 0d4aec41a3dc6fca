import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import type { Search, WorkshopFound } from "@/lib/domain/training/published-workshops/shape";
import {
  audienceWords,
  milesInWords,
  nothingInWords,
  placesWords,
  whenInWords,
} from "@/lib/domain/training/published-workshops/words";
import { HearFirst } from "./hear-first";

type FoundListProps = {
  search: Search;
  /** Something was chosen that leaves workshops out. */
  narrowed: boolean;
  href: (page: number) => string;
};

/** The same workshops as on the map, in words. */
export function FoundList({ search, narrowed, href }: FoundListProps) {
  const { found, page, more } = search;
  if (found.length === 0) return <Nothing {...nothingInWords(search, narrowed)} />;
  return (
    <div className="space-y-6">
      <ol className="grid gap-4 sm:grid-cols-2">
        {found.map((workshop) => (
          <li key={workshop.code}>
            <Found workshop={workshop} />
          </li>
        ))}
      </ol>
      {(page > 1 || more) && (
        <nav aria-label="Pages" className="no-print flex flex-wrap justify-between gap-4">
          {page > 1 ? (
            <Button href={href(page - 1)} kind="secondary">
              Earlier page
            </Button>
          ) : (
            <span />
          )}
          {more && (
            <Button href={href(page + 1)} kind="secondary">
              Next page
            </Button>
          )}
        </nav>
      )}
    </div>
  );
}

function Found({ workshop }: { workshop: WorkshopFound }) {
  const { code, host, places, outcode, miles } = workshop;
  const { label, kind } = placesWords[places];
  return (
    <Card
      level={3}
      title={
        <>
          {host.name} <span className="block text-base">{whenInWords(workshop)}</span>
        </>
      }
      href={`/workshops/${code}`}
      footer={<StatusTag kind={kind}>{label}</StatusTag>}
    >
      <p>
        {host.town}, {outcode}
        {miles !== null && `. ${milesInWords(miles)}`}
      </p>
      <p>{audienceWords[workshop.audience]}</p>
      <p>In {workshop.languages}</p>
    </Card>
  );
}

const Nothing = ({ title, says }: { title: string; says: string }) => (
  <EmptyState title={title} action={<HearFirst />}>
    <p>{says}</p>
  </EmptyState>
);
