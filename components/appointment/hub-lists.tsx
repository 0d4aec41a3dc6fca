import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import type { HubInList, RunsOut } from "@/lib/domain/cic/appointments/shape";
import {
  appointmentStateWords,
  heldInWords,
  neverAppointed,
  runsOutDays,
} from "@/lib/domain/cic/appointments/words";
import { day } from "@/lib/platform/dates";

/** What needs somebody soon, then every hub. */
export function HubLists({ hubs, soon }: { hubs: readonly HubInList[]; soon: readonly RunsOut[] }) {
  return (
    <div className="space-y-10">
      <Soon soon={soon} />
      <Hubs hubs={hubs} />
    </div>
  );
}

const Soon = ({ soon }: { soon: readonly RunsOut[] }) => (
  <Table
    caption={`Runs out or is due within ${runsOutDays} days`}
    rows={soon}
    rowKey={({ key }) => key}
    empty={`Nothing runs out, and no review is due, in the next ${runsOutDays} days.`}
    columns={[
      { key: "what", header: "What" },
      {
        key: "hub",
        header: "Hub",
        cell: ({ organisationId, hub }) => <a href={`/rhm/hubs/${organisationId}`}>{hub}</a>,
      },
      { key: "on", header: "Last day, or due by", cell: ({ on }) => day(on) },
    ]}
  />
);

const Hubs = ({ hubs }: { hubs: readonly HubInList[] }) => (
  <Table
    caption="All hubs"
    rows={hubs}
    rowKey={({ id }) => id}
    empty="There is no hub on this portal yet."
    columns={[
      {
        key: "name",
        header: "Hub",
        cell: ({ id, name }) => (
          <a href={`/rhm/hubs/${id}`} className="font-bold">
            {name}
          </a>
        ),
      },
      { key: "area", header: "Area", cell: ({ area }) => area ?? "Not said" },
      {
        key: "state",
        header: "How it stands",
        cell: ({ appointment }) => <HubState appointment={appointment} />,
      },
      {
        key: "held",
        header: "Appointed",
        cell: ({ appointment }) => (appointment ? heldInWords(appointment) : "–"),
      },
      { key: "review", header: "Next review", cell: ({ reviewOn }) => (reviewOn ? day(reviewOn) : "–") },
    ]}
  />
);

/** In words, whether a hub may work today. */
export function HubState({ appointment }: Pick<HubInList, "appointment">) {
  const { kind, label } = appointment ? appointmentStateWords[appointment.state] : neverAppointed;
  return <StatusTag kind={kind}>{label}</StatusTag>;
}
