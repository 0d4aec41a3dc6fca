type CourseListsProps = {
  lists: readonly { course: string; waits: number }[];
  chosen: string | null;
  titles: Readonly<Record<string, string>>;
  path: string;
};

/** Who waits to hear about which course: a count for each, and its messages by themselves when one opens. */
export function CourseLists({ lists, chosen, titles, path }: CourseListsProps) {
  if (lists.length === 0) return null;
  return (
    <nav aria-label="Messages by course" className="space-y-3 rounded-card bg-tint p-5">
      <p>
        Some people ask to hear when a course opens. Leave those here until it does: then open its list and
        tell each of them.
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {chosen && (
          <li>
            <a href={path} className="inline-flex min-h-11 items-center">
              All messages
            </a>
          </li>
        )}
        {lists.map(({ course, waits }) => (
          <li key={course}>
            <a
              href={`${path}?course=${course}`}
              aria-current={course === chosen ? "page" : undefined}
              className="inline-flex min-h-11 items-center"
            >
              {titles[course] ?? course}: {waits}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
