import { Table } from "@/components/ui/table";
import type { Course } from "@/lib/domain/training/courses/shape";
import {
  costInWords,
  examplePrice,
  isWorkshop,
  lengthInWords,
  openSoFar,
} from "@/lib/domain/training/courses/words";
import { payee } from "@/lib/domain/training/orders/words";

/** Every price there is, straight from the catalogue, and honestly what has none yet. */
export function PriceList({ courses }: { courses: readonly Course[] }) {
  const hasPrice = (course: Course) => course.isOpen || isWorkshop(course);
  return (
    <div className="space-y-6">
      <div className="space-y-3">
        <OpenCourses courses={courses.filter(hasPrice)} />
        <p className="text-sm text-quiet">* {examplePrice}</p>
      </div>
      <NotOpen courses={courses.filter((course) => !hasPrice(course))} />
    </div>
  );
}

function OpenCourses({ courses }: { courses: readonly Course[] }) {
  return (
    <Table
      caption="What you can begin today"
      rows={courses}
      empty="No course is open yet."
      rowKey={(course) => course.slug}
      columns={[
        {
          key: "title",
          header: "Course",
          cell: (course) => (
            <div className="min-w-0">
              <a href={`/learning/${course.slug}`}>{course.title}</a>
              {openSoFar[course.slug] && <p className="text-sm font-normal">{openSoFar[course.slug]}</p>}
            </div>
          ),
        },
        { key: "price", header: "Cost", numeric: true, cell: (course) => <Cost course={course} /> },
        { key: "length", header: "Time", cell: (course) => lengthInWords(course) },
        {
          key: "payee",
          header: "Paid to",
          cell: (course) => (course.pricePence > 0 ? payee : "Nobody: it is free"),
        },
      ]}
    />
  );
}

function Cost({ course }: { course: Course }) {
  if (course.pricePence === 0) return costInWords(course);
  return (
    <>
      {costInWords(course)}
      <span aria-hidden="true"> *</span>
      <span className="sr-only"> (example price)</span>
    </>
  );
}

function NotOpen({ courses }: { courses: readonly Course[] }) {
  if (courses.length === 0) return null;
  return (
    <section aria-labelledby="not-open" className="space-y-2">
      <h2 id="not-open" className="text-xl">
        Not open yet, so no price is set
      </h2>
      <ul className="flex flex-wrap gap-x-5">
        {courses.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`/learning/${slug}`} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
