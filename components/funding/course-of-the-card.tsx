import type { Course } from "@/lib/domain/training/courses/shape";

const ways = {
  home: { role: "personal-learner", label: "I learn for me or my family" },
  work: { role: "professional-learner", label: "I learn for my work" },
} as const;

type Way = keyof typeof ways;

/** From the name on a card to the page where its code is typed, signed in or not. */
export function CourseOfTheCard({ courses }: { courses: readonly Course[] }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {courses.map(({ slug, title, audiences }) => (
        <li key={slug} className="space-y-2 rounded-card border border-line bg-card p-5">
          <h3 className="text-xl">{title}</h3>
          <ul>
            {(Object.keys(ways) as Way[])
              .filter((way) => audiences.includes(way))
              .map((way) => (
                <li key={way}>
                  <a
                    href={`/${ways[way].role}/learning/${slug}/start`}
                    className="inline-flex min-h-11 items-center font-bold"
                  >
                    {ways[way].label}
                    <span className="sr-only">: {title}</span>
                  </a>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
