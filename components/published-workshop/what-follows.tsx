import { Table } from "@/components/ui/table";
import type { Course } from "@/lib/domain/training/courses/shape";
import { costInWords, examplePrice, lengthInWords, openSoFar } from "@/lib/domain/training/courses/words";
import type { Occasion } from "@/lib/domain/training/published-workshops/shape";
import { lengthOfWorkshop } from "@/lib/domain/training/published-workshops/words";

type Row = {
  key: string;
  href?: string;
  title: string;
  lacks?: string | undefined;
  cost: string;
  time: string;
};

/** SN-1: the full cost of this workshop and of anything that may follow, before anybody signs up. */
export function WhatFollows({ workshop, courses }: { workshop: Occasion; courses: readonly Course[] }) {
  const priced = courses.some(({ pricePence }) => pricePence > 0);
  return (
    <section aria-labelledby="what-follows" className="space-y-3">
      <h2 id="what-follows">What can follow, and its full cost</h2>
      <p className="max-w-prose">
        Nothing has to follow. Coming signs you up for nothing else, and nobody will enrol you. If you choose
        to go on by yourself, these are the courses and all they cost.
      </p>
      <Table
        caption="What this workshop and the courses that can follow it cost"
        hideCaption
        rows={[thisWorkshop(workshop), ...courses.map(rowOf)]}
        empty={null}
        rowKey={({ key }) => key}
        columns={[
          { key: "title", header: "What", cell: (row) => <What row={row} /> },
          { key: "cost", header: "Full cost" },
          { key: "time", header: "Time" },
        ]}
      />
      {courses.length === 0 && <p>No course that could follow is open yet.</p>}
      {priced && <p className="text-sm text-quiet">{examplePrice}</p>}
    </section>
  );
}

const thisWorkshop = (workshop: Occasion): Row => ({
  key: "this-workshop",
  title: "This workshop",
  cost: "Free",
  time: lengthOfWorkshop(workshop),
});

const rowOf = (course: Course): Row => ({
  key: course.slug,
  href: `/learning/${course.slug}`,
  title: course.title,
  lacks: openSoFar[course.slug],
  cost: costInWords(course),
  time: lengthInWords(course),
});

const What = ({ row: { href, title, lacks } }: { row: Row }) => (
  <div className="min-w-0">
    {href ? <a href={href}>{title}</a> : title}
    {lacks && <p className="text-sm font-normal">{lacks}</p>}
  </div>
);
