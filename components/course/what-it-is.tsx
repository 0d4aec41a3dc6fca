import { Icon } from "@/components/ui/icon";

/** What a course is beside what it is not, with the same weight. */
export function WhatItIs({ course }: { course: { whatItIs: string; whatItIsNot: string } }) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <section
        aria-labelledby="what-it-is"
        className="space-y-2 rounded-card border border-line bg-card p-5 sm:p-6"
      >
        <h2 id="what-it-is" className="flex items-center gap-2 text-xl">
          <Icon name="tick" className="size-6 shrink-0 text-good" />
          What it is
        </h2>
        <p>{course.whatItIs}</p>
      </section>
      <section
        aria-labelledby="what-it-is-not"
        className="space-y-2 rounded-card border border-line bg-card p-5 sm:p-6"
      >
        <h2 id="what-it-is-not" className="flex items-center gap-2 text-xl">
          <Icon name="cross" className="size-6 shrink-0 text-bad" />
          What it is not
        </h2>
        <p>{course.whatItIsNot}</p>
      </section>
    </div>
  );
}
