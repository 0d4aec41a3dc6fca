import { Button } from "@/components/ui/button";
import type { Course } from "@/lib/domain/training/courses/shape";
import { CourseOfTheCard } from "./course-of-the-card";

const steps = [
  ["Finish the Introduction", "It comes first for everybody. It is free, and it asks for no code."],
  [
    "Choose the course your card names",
    "The card also says whether the place is for your own life or for your work. Choose the same here. If you are not signed in, we ask you to sign in or to open an account, and bring you back.",
  ],
  [
    "Join it, and type your code",
    "Read what the course is and is not. Where it asks who pays, choose a funded place: that is where the code goes. Capitals, spaces and dashes do not matter. We also ask for your postcode, to check that the place is meant for your area. We do not keep it.",
  ],
] as const;

/** What the QR code on a funded-place card leads to. */
export function HowToUseACode({ courses }: { courses: readonly Course[] }) {
  return (
    <div className="space-y-8">
      <ol className="max-w-prose space-y-5">
        {steps.map(([title, text], index) => (
          <li key={title} className="flex gap-4">
            <span className="grid size-10 shrink-0 place-items-center rounded-full bg-accent font-bold text-on-accent">
              {index + 1}
            </span>
            <div>
              <h2 className="text-xl">{title}</h2>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <section aria-labelledby="which" className="space-y-4">
        <h2 id="which">Which course does your card name?</h2>
        <CourseOfTheCard courses={courses} />
      </section>
      <p className="max-w-prose">
        You do not have to use the card. Nobody is told whether you did: the funder only sees about how many
        places were taken.
      </p>
      <Button href="/learning/introduction" kind="secondary">
        Begin with the Introduction
      </Button>
    </div>
  );
}
