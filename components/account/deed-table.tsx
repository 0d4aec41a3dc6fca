import { DateText } from "@/components/ui/date";
import { Table } from "@/components/ui/table";

type DeedRow = { key: string; at: Date; who: string; what: string; where: string };

export function DeedTable({
  caption,
  deeds,
  empty,
}: {
  caption: string;
  deeds: readonly DeedRow[];
  empty: string;
}) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={deeds}
      empty={empty}
      rowKey={(deed) => deed.key}
      columns={[
        { key: "at", header: "When", cell: (deed) => <DateText date={deed.at} withTime /> },
        { key: "who", header: "Who" },
        { key: "what", header: "What" },
        { key: "where", header: "Where" },
      ]}
    />
  );
}
