import { Table } from "@/components/ui/table";
import type { Course } from "@/lib/domain/training/courses/shape";
import { costInWords, examplePrice, lengthInWords } from "@/lib/domain/training/courses/words";

/** Every price there is, straight from the catalogue. */
export function PriceList({ courses }: { courses: readonly Course[] }) {
  return (
    <div className="space-y-3">
      <Table
        caption="What each course costs"
        hideCaption
        rows={courses}
        empty="No courses are listed yet."
        rowKey={(course) => course.slug}
        columns={[
          {
            key: "title",
            header: "Course",
            cell: (course) => <a href={`/learning/${course.slug}`}>{course.title}</a>,
          },
          { key: "length", header: "Time", cell: (course) => lengthInWords(course) },
          { key: "payee", header: "Paid to", cell: (course) => paidTo(course) },
          { key: "price", header: "Cost", numeric: true, cell: (course) => <Cost course={course} /> },
        ]}
      />
      <p className="text-sm text-quiet">* {examplePrice}</p>
    </div>
  );
}

const paidTo = ({ isOpen, pricePence }: Course) =>
  isOpen && pricePence > 0 ? "I Matter Training" : isOpen ? "Nobody" : "Not open yet";

function Cost({ course }: { course: Course }) {
  const example = course.isOpen && course.pricePence > 0;
  return (
    <>
      {costInWords(course)}
      {example && (
        <>
          <span aria-hidden="true"> *</span>
          <span className="sr-only"> (example price)</span>
        </>
      )}
    </>
  );
}
