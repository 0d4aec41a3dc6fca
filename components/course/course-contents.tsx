import type { CourseVersion } from "@/lib/domain/training/courses/shape";
import { duration } from "@/lib/platform/dates";

/** Everything in the course, part by part, before anybody pays for it. */
export function CourseContents({ version, slug }: { version: CourseVersion; slug: string }) {
  return (
    <section aria-labelledby="contents" className="space-y-6">
      <h2 id="contents">What is in it</h2>
      {version.parts.map((part, index) => (
        <section key={part.title} className="space-y-3">
          <div>
            <h3>{version.parts.length > 1 ? `Part ${index + 1}: ${part.title}` : part.title}</h3>
            <p className="max-w-prose text-quiet">{part.summary}</p>
          </div>
          <ol className="divide-y divide-line rounded-card border border-line bg-card px-5">
            {part.lessons.map((lesson) => (
              <li key={lesson.id} id={lesson.slug} className="flex gap-4 py-4">
                <span className="grid size-8 shrink-0 place-items-center rounded-full border-2 border-edge text-sm font-bold text-quiet">
                  {lesson.number}
                </span>
                <div className="min-w-0 space-y-0.5">
                  <p className="font-bold">{lesson.title}</p>
                  <p className="text-quiet">{`${lesson.summary} About ${duration(lesson.minutes)}.`}</p>
                  {lesson.isPreview && (
                    <a
                      href={`/learning/${slug}/preview`}
                      className="inline-flex min-h-11 items-center font-bold"
                    >
                      Read this lesson now
                    </a>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {version.gateway && <GatewayAhead title={version.gateway.title} />}
    </section>
  );
}

function GatewayAhead({ title }: { title: string }) {
  return (
    <p className="max-w-prose rounded-card bg-stage-1/50 p-5">
      <strong>{title}.</strong> A place to stop and look back, with questions only you see the answers to.
      There are no marks, and nothing to pass.
    </p>
  );
}
