import type { Metadata } from "next";
import { AttendanceTable, ListGoesOn, PrintThis } from "@/components/attendance/attendance-list";
import { WalkIns } from "@/components/attendance/lead-forms";
import { PageHeading } from "@/components/site/page-heading";
import { When } from "@/components/workshop/when";
import { attendanceList } from "@/lib/domain/training/attendance/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Sign-in list" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function LeadListPage({ params, searchParams }: Props) {
  const actor = await askFor("lead-professional");
  const list = await orNotFound(attendanceList(actor, (await params).id));
  const { added } = await searchParams;
  return (
    <div className="space-y-8">
      <PageHeading
        trail={[{ label: "This workshop", href: `/lead-professional/workshops/${list.workshop.id}` }]}
        title="Sign-in list"
        lead={
          <>
            {list.workshop.host.name}, <When workshop={list.workshop} />
          </>
        }
      />
      <PrintThis />
      {list.today && (
        <p className="no-print">
          <a href="#walk-ins" className="inline-flex min-h-11 items-center font-bold">
            Somebody came without a sign-up?
          </a>
        </p>
      )}
      <AttendanceTable list={list} writes />
      {(list.today || list.closed) && (
        <section aria-labelledby="walk-ins" className="no-print space-y-4">
          <h2 id="walk-ins">Somebody came without a sign-up</h2>
          <WalkIns list={list} added={list.rows.find(({ id }) => id === added)?.name ?? null} />
        </section>
      )}
      <ListGoesOn list={list} school={false} />
    </div>
  );
}
