import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import type { CodeSeen, PotInFull } from "@/lib/domain/training/funding/shape";
import {
  codeStateWords,
  countedInQuarters,
  purposeWords,
  releasedInWords,
} from "@/lib/domain/training/funding/words";
import { day } from "@/lib/platform/dates";
import { pounds } from "@/lib/platform/money";
import { WithdrawForm } from "./withdraw-form";

/** One fund: its money, the codes it gave out, and about how many places were taken. Nothing about anybody. */
export function PotPage({ pot, gate }: { pot: PotInFull; gate: string }) {
  const free = pot.totalPence - pot.committedPence;
  return (
    <div className="space-y-8">
      <SummaryList
        rows={[
          { label: "For", value: `${purposeWords[pot.purpose].label}, in ${pot.locality}` },
          { label: "In the fund", value: pounds(pot.totalPence) },
          { label: "Set aside for codes", value: pounds(pot.committedPence) },
          { label: "Still free", value: <strong>{pounds(free)}</strong> },
          ...(pot.offered === 0
            ? [{ label: "Places offered", value: "No places offered yet" }]
            : [
                { label: "Places offered", value: pot.offered },
                { label: "Places taken", value: `${pot.taken.words}. Counted on ${day(pot.countedOn)}.` },
              ]),
          { label: "Closes", value: <DateText date={pot.closesAt} /> },
        ]}
      />
      <Notice kind="private" title="You see counts, never people">
        <p>
          {gate} {countedInQuarters}
        </p>
        <p>{releasedInWords}</p>
      </Notice>
      <section aria-labelledby="codes" className="space-y-4">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h2 id="codes">Codes</h2>
          <Button href={`/commissioner/pots/${pot.id}/code`}>Make a code</Button>
        </div>
        <CodeTable codes={pot.codes} />
      </section>
    </div>
  );
}

function CodeTable({ codes }: { codes: readonly CodeSeen[] }) {
  return (
    <Table
      caption="Codes of this fund"
      hideCaption
      rows={codes}
      rowKey={(code) => code.id}
      empty="No codes yet. A code gives so many places on one course, until a day you choose."
      columns={[
        {
          key: "label",
          header: "Code",
          cell: ({ label }) => <span className="wrap-anywhere">{label}</span>,
        },
        { key: "course", header: "Course" },
        { key: "uses", header: "Places", numeric: true },
        { key: "sum", header: "Set aside", numeric: true, cell: (code) => pounds(code.uses * code.pencePer) },
        { key: "expires", header: "Until", cell: (code) => <DateText date={code.expiresAt} /> },
        {
          key: "state",
          header: "State",
          cell: ({ state }) => (
            <StatusTag kind={codeStateWords[state].kind}>{codeStateWords[state].label}</StatusTag>
          ),
        },
        {
          key: "end",
          header: <span className="sr-only">Withdraw</span>,
          cell: (code) => code.state === "open" && <WithdrawForm code={code.id} label={code.label} />,
        },
      ]}
    />
  );
}
