import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import type { OwnConsultation } from "@/lib/domain/cic/consultations/shape";
import { payee, stateWords, wayWords, whenInWords } from "@/lib/domain/cic/consultations/words";

type Props = {
  area: { readonly path: string };
  consultations: readonly OwnConsultation[];
  saidNo: Date | null;
};

/** Somebody's consultations in one hat: what is ahead, what was, and one way to a new one. */
export function ConsultationsHome({ area, consultations, saidNo }: Props) {
  const home = `${area.path}/consultations`;
  const ahead = consultations.filter(({ time, state }) => time !== "after" && state !== "cancelled");
  const before = consultations.filter((each) => !ahead.includes(each));
  return (
    <>
      <PageHeading
        title="Your consultations"
        trail={[{ href: area.path, label: "My learning" }]}
        lead={`One talk at a time, with somebody at a local hub. ${payee} keeps what is here.`}
      />
      <div className="space-y-10">
        {ahead.length > 0 && <Listed id="ahead" title="To come" of={ahead.toReversed()} home={home} />}
        {consultations.length === 0 && <Nothing home={home} saidNo={saidNo} />}
        {before.length > 0 && <Listed id="before" title="Before" of={before} home={home} />}
        {consultations.length > 0 && (
          <Button href={`${home}/new`} kind={ahead.length > 0 ? "secondary" : "primary"}>
            Book another one
          </Button>
        )}
      </div>
    </>
  );
}

function Nothing({ home, saidNo }: { home: string; saidNo: Date | null }) {
  if (saidNo)
    return (
      <Notice title="You said no, and that is fine">
        <p>
          That was on <DateText date={saidNo} />. Nothing follows from it, and nobody asks you again. If you
          change your mind, you can <a href={`${home}/new`}>read what it is</a> at any time.
        </p>
      </Notice>
    );
  return (
    <EmptyState
      title="You have no consultation"
      action={<Button href={`${home}/new`}>Read what it is</Button>}
    >
      <p>
        A Priorities Consultation is one talk about what matters most to you now. You do not need one to
        learn, or for anything else here. <a href="/consultations">What it is, what it costs and where</a>
      </p>
    </EmptyState>
  );
}

type ListedProps = { id: string; title: string; of: readonly OwnConsultation[]; home: string };

function Listed({ id, title, of, home }: ListedProps) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id}>{title}</h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {of.map((each) => (
          <li key={each.id}>
            <Card
              title={whenInWords(each)}
              href={`${home}/${each.id}`}
              footer={
                <StatusTag kind={stateWords[each.state].kind}>{stateWords[each.state].label}</StatusTag>
              }
            >
              <p>
                {each.hub.name}. {wayWords[each.way].label}.
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
