import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import type { Licence } from "@/lib/domain/cic/licences/shape";
import { licenceStateWords } from "@/lib/domain/cic/licences/words";
import { day } from "@/lib/platform/dates";

/** Every licence, with the hub it is for. */
export const LicenceTable = ({ licences }: { licences: readonly Licence[] }) => (
  <Table
    caption="Licences"
    hideCaption
    rows={licences}
    rowKey={({ id }) => id}
    empty="Nobody is licensed yet. Open a hub to license somebody who works there."
    columns={[
      { key: "name", header: "Practitioner" },
      {
        key: "hub",
        header: "Hub",
        cell: ({ organisationId, hub }) => <a href={`/rhm/hubs/${organisationId}`}>{hub}</a>,
      },
      {
        key: "state",
        header: "How it stands",
        cell: ({ state }) => (
          <StatusTag kind={licenceStateWords[state].kind}>{licenceStateWords[state].label}</StatusTag>
        ),
      },
      { key: "startsOn", header: "First day", cell: ({ startsOn }) => day(startsOn) },
      { key: "endsOn", header: "Last day", cell: ({ endsOn }) => day(endsOn) },
    ]}
  />
);
