import { CourseFacts } from "@/components/course/course-facts";
import { WhatItIs } from "@/components/course/what-it-is";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CourseInFull } from "@/lib/domain/training/courses/shape";
import type { Joining } from "@/lib/domain/training/enrolments/shape";
import { notAgain } from "@/lib/domain/training/enrolments/words";
import { StartForm } from "./start-form";

type Props = {
  area: string;
  course: CourseInFull;
  joining: Joining;
  /** The hat worn, for somebody who has others too. */
  oneHatOf: string | null;
};

/** Everything a person should know, then the words to agree to, then the button: in that order (FA-3). */
export function StartPage(props: Props) {
  const { course } = props;
  return (
    <div className="mx-auto max-w-4xl space-y-10">
      <PageHeading
        trail={[
          { href: "/learning", label: "Learning" },
          { href: `/learning/${course.slug}`, label: course.title },
        ]}
        title={`Before you join: ${course.title}`}
        lead="Please read this first. It says what you would be joining, what it costs and how long it takes."
      />
      <WhatItIs course={course} />
      <CourseFacts course={course} />
      <Door {...props} />
    </div>
  );
}

function Door({ area, course, joining, oneHatOf }: Props) {
  const { place, first } = joining;
  if (place && place.state !== "left") return <AlreadyThere href={`${area}/learning/${place.id}`} />;
  if (place?.activeAt) return <WasThere href={`${area}/learning/${place.id}`} />;
  if (!course.isOpen || !course.version) return <NotOpen slug={course.slug} />;
  if (!joining.mayStart) return <NotAgain />;
  if (first.length > 0) return <ComesFirst area={area} first={first} />;
  return (
    <div className="space-y-6">
      {oneHatOf && <OneHat hat={oneHatOf} />}
      <StartForm course={course} wording={joining.wording} />
    </div>
  );
}

function OneHat({ hat }: { hat: string }) {
  return (
    <Notice kind="info" title={`A place belongs to the hat you wear now (${hat}).`}>
      <p>
        If you have this course in another hat, <a href="/choose-role">change hat</a> instead of paying again.
      </p>
    </Notice>
  );
}

function AlreadyThere({ href }: { href: string }) {
  return (
    <Notice kind="good" title="You have a place on this course already">
      <Button href={href} icon="arrow">
        Go to your course
      </Button>
    </Notice>
  );
}

function WasThere({ href }: { href: string }) {
  return (
    <Notice kind="info" title="You were on this course before">
      <p>
        Your place is still there, with your marks and what you wrote. You do not have to join or pay again.
      </p>
      <Button href={href} icon="arrow">
        See your course
      </Button>
    </Notice>
  );
}

function NotOpen({ slug }: { slug: string }) {
  return (
    <Notice kind="info" title="This course is not open yet">
      <p>It has no date and no price yet.</p>
      <Button href={`/express-interest?course=${slug}&route=course`}>Tell me when it opens</Button>
    </Notice>
  );
}

function NotAgain() {
  return (
    <Notice kind="info" title="Please write to us first">
      <p>{notAgain}</p>
      <Button href="/express-interest?route=course">Write to us</Button>
    </Notice>
  );
}

function ComesFirst({ area, first }: { area: string; first: Joining["first"] }) {
  const [next] = first;
  return (
    <Notice
      kind="info"
      title={`${first.map(({ title }) => title).join(" and ")} ${first.length === 1 ? "comes" : "come"} first`}
    >
      <p>
        Each step builds on the one before it, so this course opens to you when you have finished{" "}
        {first.length === 1 ? "that one" : "those"}. There is no hurry, and this page will still be here.
      </p>
      {next && (
        <Button href={`${area}/learning/${next.slug}/start`} icon="arrow">
          {`Go to ${next.title}`}
        </Button>
      )}
    </Notice>
  );
}
