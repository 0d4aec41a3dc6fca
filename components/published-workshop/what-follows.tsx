import { Table } from "@/components/ui/table";
import type { Course } from "@/lib/domain/training/courses/shape";
import { costInWords, examplePrice, lengthInWords } from "@/lib/domain/training/courses/words";

/** SN-1: the full cost of anything that may follow, before anybody signs up. */
export function WhatFollows({ courses }: { courses: readonly Course[] }) {
  const priced = courses.some(({ pricePence }) => pricePence > 0);
  return (
    <section aria-labelledby="what-follows" className="space-y-3">
      <h2 id="what-follows">What can follow, and its full cost</h2>
      <p className="max-w-prose">
        Nothing has to follow. Coming signs you up for nothing else, and nobody will enrol you. If you choose
        to go on by yourself, these are the courses and all they cost.
      </p>
      <Table
        caption="Courses that can follow a workshop"
        hideCaption
        rows={courses}
        empty="No course is open yet."
        rowKey={(course) => course.slug}
        columns={[
          {
            key: "title",
            header: "Course",
            cell: ({ slug, title }) => <a href={`/learning/${slug}`}>{title}</a>,
          },
          { key: "cost", header: "Full cost", cell: (course) => costInWords(course) },
          { key: "time", header: "Time", cell: (course) => lengthInWords(course) },
        ]}
      />
      {priced && <p className="text-sm text-quiet">{examplePrice}</p>}
    </section>
  );
}
