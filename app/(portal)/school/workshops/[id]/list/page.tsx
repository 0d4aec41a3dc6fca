import type { Metadata } from "next";
import { AttendanceTable, ListGoesOn, PrintThis } from "@/components/attendance/attendance-list";
import { PageHeading } from "@/components/site/page-heading";
import { When } from "@/components/workshop/when";
import { attendanceList } from "@/lib/domain/training/attendance/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Who comes" };

export default async function SchoolListPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("school");
  const list = await orNotFound(attendanceList(actor, (await params).id));
  return (
    <div className="space-y-8">
      <PageHeading
        trail={[{ label: "This workshop", href: `/school/workshops/${list.workshop.id}` }]}
        title="Who comes"
        lead={<When workshop={list.workshop} />}
      />
      <PrintThis />
      <AttendanceTable list={list} writes={false} />
      <ListGoesOn list={list} school />
    </div>
  );
}
