import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date";
import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import type { HandOffSeen, Viewer } from "@/lib/domain/network/hand-offs/shape";
import { stateWords } from "@/lib/domain/network/hand-offs/words";

type Listed = HandOffSeen & { readonly email?: string };
type Props = {
  caption: string;
  handOffs: readonly Listed[];
  viewer: Viewer;
  /** Where one of them is opened. */
  path: string;
  empty: ReactNode;
};

/** Hand-offs, the newest first, each with where it stands. */
export function HandOffList({ caption, handOffs, viewer, path, empty }: Props) {
  return (
    <Table<Listed>
      caption={caption}
      hideCaption
      rows={handOffs}
      empty={empty}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "purpose",
          header: "What for",
          cell: ({ id, purpose, proposedAt }) => (
            <div>
              <a href={`${path}/${id}`} className="wrap-anywhere">
                {purpose}
              </a>
              <span className="block text-sm font-normal text-quiet">
                Proposed on <DateText date={proposedAt} />
              </span>
            </div>
          ),
        },
        ...(viewer === "sender"
          ? [
              {
                key: "email",
                header: "Who",
                cell: ({ email }: Listed) => <span className="break-words">{email}</span>,
              },
            ]
          : [{ key: "from", header: "Proposed by" }]),
        ...(viewer === "receiver" ? [] : [{ key: "to", header: "With" }]),
        {
          key: "state",
          header: "Where it stands",
          cell: ({ state }) => (
            <StatusTag kind={stateWords[viewer][state].kind}>{stateWords[viewer][state].label}</StatusTag>
          ),
        },
      ]}
    />
  );
}
