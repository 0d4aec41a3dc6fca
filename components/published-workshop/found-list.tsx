import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import type { Search, WorkshopFound } from "@/lib/domain/training/published-workshops/shape";
import {
  audienceWords,
  milesInWords,
  placesWords,
  whenInWords,
} from "@/lib/domain/training/published-workshops/words";

/** The same workshops as on the map, in words. */
export function FoundList({ search, href }: { search: Search; href: (page: number) => string }) {
  const { found, page, more } = search;
  if (found.length === 0) return <Nothing later={page > 1} />;
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
      title={host.name}
      href={`/workshops/${code}`}
      eyebrow={whenInWords(workshop)}
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

function Nothing({ later }: { later: boolean }) {
  return (
    <EmptyState
      title={later ? "There are no more" : "No workshop fits at the moment"}
      action={<Button href="/express-interest?route=workshop">Hear first</Button>}
    >
      <p>
        Look further away, or with fewer choices. Or tell us roughly where you are, and we write to you when
        there is one.
      </p>
    </EmptyState>
  );
}
