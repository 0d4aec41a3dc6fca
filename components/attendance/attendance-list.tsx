import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import type { AttendanceList as List, OnTheList } from "@/lib/domain/training/attendance/shape";
import { cameInWords } from "@/lib/domain/training/attendance/words";
import { peopleInWords } from "@/lib/domain/training/workshop-places/words";
import { CameForm } from "./lead-forms";

/** Names, how many, and what they need: for the door of the room, on a screen or on paper. Never an address. */
export function AttendanceTable({ list, writes }: { list: List; writes: boolean }) {
  if (list.rows.length === 0)
    return (
      <EmptyState title={list.gone ? "The names are deleted" : "Nobody has signed up yet"}>
        <p>
          {list.gone
            ? "The date of this list has come. Only how many came is kept."
            : "Names appear here as families sign up."}
        </p>
      </EmptyState>
    );
  const note = writes && list.open;
  return (
    <Table
      caption={`${peopleInWords(list.people)} on the list`}
      rows={list.rows}
      empty="Nobody has signed up yet."
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: "Name", cell: (row) => <Name row={row} /> },
        { key: "party", header: "How many", cell: ({ party }) => party },
        {
          key: "needs",
          header: "What they need",
          cell: ({ accessNeeds }) => (
            <span className="wrap-anywhere whitespace-pre-line">{accessNeeds || "Nothing said"}</span>
          ),
        },
        {
          key: "came",
          header: "On the day",
          cell: (row) => (
            <>
              {cameInWords(row.came, row.party)}
              {note && <CameForm row={row} />}
            </>
          ),
        },
      ]}
    />
  );
}

function Name({ row: { name, walkedIn, kept } }: { row: OnTheList }) {
  return (
    <>
      <span className="wrap-anywhere">{name}</span>
      {!kept && <span className="block text-sm font-normal text-quiet">Not confirmed yet</span>}
      {walkedIn && <span className="block text-sm font-normal text-quiet">Came without a sign-up</span>}
    </>
  );
}

/** In words, so that it works in every browser. */
export const PrintThis = () => (
  <p className="no-print max-w-prose text-quiet">To have it on paper, print this page.</p>
);

/** Why this list is short-lived, on every copy of it. */
export function ListGoesOn({ list, school }: { list: List; school: boolean }) {
  return (
    <Notice kind="private" title="This list is deleted by itself">
      <p>
        {school ? "You" : "The school"} can read it until <DateText date={list.workshop.listGoesOn} />. Then
        the names are gone, and only how many came stays.{" "}
        {school ? "The Lead sees it until two days after the workshop." : ""}
      </p>
      <p>If you print it, please destroy the paper by that day. That you looked is noted.</p>
      {list.waiting > 0 && <p>On the waiting list: {list.waiting} more.</p>}
    </Notice>
  );
}
