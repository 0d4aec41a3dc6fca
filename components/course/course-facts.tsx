import { SummaryList } from "@/components/ui/summary-list";
import type { CourseInFull } from "@/lib/domain/training/courses/shape";
import {
  audienceInWords,
  costInWords,
  examplePrice,
  lengthInWords,
  openSoFar,
  payeeNames,
} from "@/lib/domain/training/courses/words";

/** Cost, time and everything else worth knowing before saying yes (FA-3). */
export function CourseFacts({ course }: { course: CourseInFull }) {
  const rows = [
    { label: "Cost", value: <Cost course={course} /> },
    { label: "Time", value: <Time course={course} /> },
    { label: "How it is done", value: course.format },
    { label: "Who it is for", value: `${audienceInWords(course.audiences)}. ${course.whoFor}` },
    { label: "What comes first", value: <Before course={course} /> },
    { label: "At the end", value: <End course={course} /> },
    {
      label: "Leaving",
      value: "Pause or leave at any time. It is as easy as joining, and nothing is ever overdue.",
    },
  ];
  return <SummaryList rows={rows} />;
}

function Cost({ course }: { course: CourseInFull }) {
  if (!course.isOpen || course.pricePence === 0) return <strong>{costInWords(course)}</strong>;
  return (
    <>
      <strong>{`${costInWords(course)} in full, paid once to ${payeeNames[course.payee]}`}</strong>
      {openSoFar[course.slug] && <span className="block">{openSoFar[course.slug]}</span>}
      <span className="block text-quiet">{examplePrice} A funder may pay for your place instead.</span>
    </>
  );
}

function Time({ course }: { course: CourseInFull }) {
  return (
    <>
      <strong>{lengthInWords(course)}</strong>
      <span className="block text-quiet">{course.commitment}</span>
    </>
  );
}

function Before({ course }: { course: CourseInFull }) {
  if (course.requires.length === 0) return "Nothing. Anyone can begin here.";
  return (
    <ul>
      {course.requires.map(({ slug, title }) => (
        <li key={slug}>
          <a href={`/learning/${slug}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

function End({ course }: { course: CourseInFull }) {
  return (
    <>
      {course.certificate && "A certificate that anyone you show it to can check. "}
      {course.nextStep}
    </>
  );
}
