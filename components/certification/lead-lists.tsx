import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import type { LeadList, LeadsCertification } from "@/lib/domain/training/certification/shape";
import { certificationStateWords, levelWords, renewalDays } from "@/lib/domain/training/certification/words";
import { day } from "@/lib/platform/dates";

/** Who asks, whose certification ends soon, who is certified, and whose time is over. */
export function LeadLists({ waiting, due, current, over }: LeadList) {
  return (
    <div className="space-y-10">
      <Leads
        title="Waiting for your answer"
        rows={waiting}
        empty="Nobody waits. When a Lead asks, they stand here."
        when="Asked on"
        on={({ askedAt }) => askedAt}
      />
      <Leads
        title={`Ends within ${renewalDays} days, and the Lead has not asked for renewal yet`}
        rows={due}
        empty="Nobody’s. A Lead whose certification ends soon stands here until they ask."
      />
      <Leads title="Certified" rows={current} empty="No other Lead is certified today." />
      <Leads title="Over" rows={over} empty="Nobody’s certification has run out." />
    </div>
  );
}

type LeadsProps = {
  title: string;
  rows: readonly LeadsCertification[];
  empty: string;
  when?: string;
  on?: (one: LeadsCertification) => Date | null;
};

function Leads({ title, rows, empty, when = "Until", on = ({ endsOn }) => endsOn }: LeadsProps) {
  return (
    <Table
      caption={title}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <>
          <strong className="block text-ink">{title}</strong>
          {empty}
        </>
      }
      columns={[
        {
          key: "name",
          header: "Lead",
          cell: ({ id, name }) => (
            <a href={`/imatter-training/leads/${id}`} className="font-bold">
              {name}
            </a>
          ),
        },
        { key: "level", header: "Level", cell: ({ level }) => levelWords[level].label },
        {
          key: "state",
          header: "How it stands",
          cell: ({ state }) => (
            <StatusTag kind={certificationStateWords[state].kind}>
              {certificationStateWords[state].label}
            </StatusTag>
          ),
        },
        {
          key: "on",
          header: when,
          cell: (one) => {
            const date = on(one);
            return date ? day(date) : "–";
          },
        },
      ]}
    />
  );
}
