import { HeroPicture } from "@/components/journey/hero-picture";
import { Button } from "@/components/ui/button";

export function Welcome() {
  return (
    <section
      aria-labelledby="welcome"
      className="page-width grid items-center gap-x-14 gap-y-10 py-10 sm:py-14 lg:grid-cols-[1.1fr_1fr]"
    >
      <div className="space-y-6">
        <h1 id="welcome" className="text-4xl">
          Getting on with each other is something we can learn
        </h1>
        <p className="max-w-prose text-lg text-quiet">
          I Matter is a network of people and places who share plain words for relationships and wellbeing: at
          home, at school, at work. Nobody is sent here. You come because you want to, and go at your own
          pace.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button href="#doors">Find your door</Button>
          <Button href="/learning" kind="secondary">
            Look at the courses
          </Button>
        </div>
      </div>
      <div className="mx-auto w-full max-w-md lg:max-w-none">
        <HeroPicture />
      </div>
    </section>
  );
}
