import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { SummaryList } from "@/components/ui/summary-list";

type ConsentReceiptProps = {
  id: string;
  said: string;
  at: Date;
  how: string;
  controller: string;
  recipient: string;
  lawfulBasis: string;
  keptFor: string;
  expiresAt: Date | null;
  version: number;
  publishedAt: Date;
  words: readonly string[];
};

export function ConsentReceipt(receipt: ConsentReceiptProps) {
  return (
    <>
      <SummaryList
        rows={[
          { label: receipt.said, value: <DateText date={receipt.at} withTime /> },
          { label: "How", value: receipt.how },
          { label: "Who looks after it", value: receipt.controller },
          { label: "Who receives it", value: receipt.recipient },
          { label: "On what ground", value: receipt.lawfulBasis },
          { label: "How long", value: receipt.keptFor },
          ...(receipt.expiresAt
            ? [{ label: "Ends by itself", value: <DateText date={receipt.expiresAt} /> }]
            : []),
          { label: "Receipt number", value: <span className="break-all">{receipt.id}</span> },
        ]}
      />
      <section aria-labelledby="words" className="space-y-4">
        <h2 id="words">The exact words</h2>
        <p className="text-quiet">
          Version {receipt.version}, published on <DateText date={receipt.publishedAt} />
        </p>
        {receipt.words.map((paragraph) => (
          <p key={paragraph} className="max-w-prose">
            {paragraph}
          </p>
        ))}
      </section>
      <Button href={`/account/consents/${receipt.id}/receipt.json`} kind="secondary" icon="download">
        Receipt for machines
      </Button>
    </>
  );
}
