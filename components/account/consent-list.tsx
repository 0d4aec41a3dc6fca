import { DateText } from "@/components/ui/date";
import { ErrorSummary, Form, type FormAction, SubmitButton } from "@/components/ui/form";
import { StatusTag } from "@/components/ui/status-tag";

type Act = { id: string; says: string; at: Date; how: string; version: number };
type ConsentRow = {
  key: string;
  title: string;
  /** The course or the thing it is about. */
  about?: string | undefined;
  controller: string;
  stands: "given" | "refused" | "withdrawn" | "ended";
  acts: readonly Act[];
  /** The one press that takes it back, where a yes can be taken back. */
  withdraw?: { action: FormAction; record: string } | undefined;
  /** Where it is ended instead, when it is part of an agreement. */
  wayOut?: { says: string; href: string } | undefined;
};

const tags = {
  given: { kind: "good", says: "Yes" },
  refused: { kind: "ended", says: "No" },
  withdrawn: { kind: "ended", says: "Taken back" },
  ended: { kind: "ended", says: "Ended" },
} as const;

export function ConsentList({ consents }: { consents: readonly ConsentRow[] }) {
  return (
    <ul className="space-y-5">
      {consents.map((consent) => (
        <li key={consent.key} className="space-y-4 rounded-card border border-line bg-card p-5 sm:p-6">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <div>
              <h2 className="text-xl">{consent.title}</h2>
              {consent.about && <p className="text-lg font-bold">{consent.about}</p>}
              <p className="text-quiet">With {consent.controller}</p>
            </div>
            <StatusTag kind={tags[consent.stands].kind}>{tags[consent.stands].says}</StatusTag>
          </div>
          <ul className="space-y-1">
            {consent.acts.map((act) => (
              <li key={act.id}>
                {act.says} on <DateText date={act.at} withTime />, {act.how}.{" "}
                <a href={`/account/consents/${act.id}`}>
                  Exact words and receipt
                  <span className="sr-only">
                    : {consent.title}
                    {consent.about && `, ${consent.about}`}, version {act.version}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {consent.withdraw && <TakeBack {...consent.withdraw} title={consent.about ?? consent.title} />}
          {consent.stands === "given" && consent.wayOut && (
            <p>
              <a href={consent.wayOut.href}>{consent.wayOut.says}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function TakeBack({ action, record, title }: { action: FormAction; record: string; title: string }) {
  return (
    <Form action={action} id={`withdraw-${record}`} className="space-y-3">
      <ErrorSummary />
      <input type="hidden" name="record" value={record} />
      <SubmitButton kind="secondary">
        Take this back<span className="sr-only">: {title}</span>
      </SubmitButton>
    </Form>
  );
}
