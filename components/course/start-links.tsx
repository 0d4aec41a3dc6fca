import { Button } from "@/components/ui/button";
import type { CourseInFull } from "@/lib/domain/training/courses/shape";
import { isWorkshop } from "@/lib/domain/training/courses/words";
import { interestIn } from "./course-card";

/** The next step: join in the hat that fits, or ask to hear when the course opens. */
export function StartLinks({ course }: { course: CourseInFull }) {
  if (isWorkshop(course)) return <ComeToOne />;
  if (!course.isOpen || !course.version) return <Interest slug={course.slug} />;
  const start = (area: string) => `/${area}/learning/${course.slug}/start`;
  const isForHome = course.audiences.includes("home");
  const isForWork = course.audiences.includes("work");
  return (
    <section
      aria-labelledby="next-step"
      className="no-print space-y-4 rounded-card border-2 border-accent bg-card p-5 sm:p-6"
    >
      <div className="space-y-1">
        <h2 id="next-step">Your next step</h2>
        <p className="text-quiet">
          You will see all of this once more before you join. Nothing is charged by pressing a button here.
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        {isForHome && <Button href={start("personal-learner")}>Start for me or my family</Button>}
        {isForWork && (
          <Button href={start("professional-learner")} kind={isForHome ? "secondary" : "primary"}>
            Start for my work
          </Button>
        )}
      </div>
      {isForHome && (
        <p>
          Invited by a school or service? <a href={start("family")}>Start as a family member</a>.
        </p>
      )}
    </section>
  );
}

/** A workshop is not joined here: people sign up for one of them, without an account. */
function ComeToOne() {
  return (
    <section
      aria-labelledby="next-step"
      className="no-print space-y-3 rounded-card border-2 border-accent bg-card p-5 sm:p-6"
    >
      <h2 id="next-step">Your next step</h2>
      <p className="max-w-prose">
        Choose a workshop near you and sign up for it. It is free, and you need no account.
      </p>
      <Button href="/workshops">Find a workshop</Button>
    </section>
  );
}

function Interest({ slug }: { slug: string }) {
  return (
    <section
      aria-labelledby="next-step"
      className="no-print space-y-3 rounded-card border-2 border-accent bg-card p-5 sm:p-6"
    >
      <h2 id="next-step">Not open yet</h2>
      <p className="max-w-prose">
        This step has no date and no price yet. You can ask to hear when it opens. I Matter Training keeps
        your message with the others for this course, and a person writes back to you. Asking is free, signs
        you up for nothing, and you can take it back.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button href={interestIn(slug)}>Tell me when it opens</Button>
        <Button href="/learning" kind="secondary">
          See what is open now
        </Button>
      </div>
    </section>
  );
}
