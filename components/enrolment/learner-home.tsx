import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CertificateHeld, NextStep, Place } from "@/lib/domain/training/enrolments/shape";
import { day } from "@/lib/platform/dates";
import { price } from "@/lib/platform/money";
import { PickUp } from "./pick-up";
import { PlaceCard } from "./place-card";

type Props = {
  area: string;
  name: string;
  places: readonly Place[];
  next: readonly NextStep[];
  certificates: readonly CertificateHeld[];
};

/** A learner's first page: pick up where they were, everything they have, and what could come next. */
export function LearnerHome({ area, name, places, next, certificates }: Props) {
  const current = places.filter(({ state }) => ["active", "paused", "provisional"].includes(state));
  const finished = places.filter(({ state }) => state === "completed");
  const over = places.filter(({ state }) => ["left", "ended"].includes(state));
  const goOn = current.find(({ state, progress }) => state === "active" && progress.next);
  return (
    <div className="space-y-12">
      <div>
        <PageHeading
          title={`Hello, ${name.split(" ")[0]}`}
          lead="Nothing here is ever overdue. Pick up what you like, when you like."
        />
        {goOn && <PickUp area={area} place={goOn} />}
        {places.length === 0 && <NothingYet area={area} />}
      </div>
      <Shelf
        id="my-courses"
        title={goOn ? "Your other courses" : "Your courses"}
        area={area}
        places={current.filter((place) => place !== goOn)}
      />
      <Shelf id="finished" title="Finished" area={area} places={finished} />
      {places.length > 0 && <Next area={area} next={next} />}
      <Shelf id="over" title="Left or ended" area={area} places={over} />
      <YourOwn area={area} certificates={certificates} />
    </div>
  );
}

function Shelf(props: { id: string; title: string; area: string; places: readonly Place[] }) {
  if (props.places.length === 0) return null;
  return (
    <section aria-labelledby={props.id} className="space-y-4">
      <h2 id={props.id}>{props.title}</h2>
      <ul className="grid gap-4 lg:grid-cols-2">
        {props.places.map((place) => (
          <li key={place.id}>
            <PlaceCard area={props.area} place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingYet({ area }: { area: string }) {
  return (
    <EmptyState
      title="You have not joined a course yet"
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <Button href={`${area}/learning/introduction/start`}>Begin with the Introduction</Button>
          <Button href="/learning" kind="secondary">
            Look at every course
          </Button>
        </div>
      }
    >
      <p>The Introduction is free and takes about 25 minutes. You can stop at any point.</p>
    </EmptyState>
  );
}

function Next({ area, next }: { area: string; next: readonly NextStep[] }) {
  return (
    <section aria-labelledby="next" className="space-y-4">
      <h2 id="next">What could come next</h2>
      {next.length === 0 ? (
        <p className="max-w-prose text-quiet">
          Each step opens when you have finished the one before it. <a href="/learning">The catalogue</a>{" "}
          shows the whole ladder, and you can ask to hear when a step opens.
        </p>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2">
          {next.map((step) => (
            <li key={step.slug} className="space-y-2 rounded-card border border-line bg-card p-5">
              <h3>
                <a href={`${area}/learning/${step.slug}/start`}>{step.title}</a>
              </h3>
              <p className="text-quiet">{step.strapline}</p>
              <p>
                <strong>{price(step.pricePence)}</strong>
                {step.pricePence > 0 && " (example price)"}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function YourOwn({ area, certificates }: Pick<Props, "area" | "certificates">) {
  const links = [
    ...certificates.map(
      ({ enrolmentId, course, issuedAt }) =>
        [
          `${area}/learning/${enrolmentId}/certificate`,
          `Your certificate: ${course}`,
          `Made on ${day(issuedAt)}. Yours for good.`,
        ] as const,
    ),
    [`${area}/reflections`, "Your reflections", "Read what you wrote, or take it away."],
    [`${area}/priorities`, "Your priorities", "What matters most to you, if you chose to keep it."],
    ["/account", "Your account", "Your details, what you agreed to, and who looked."],
  ] as const;
  return (
    <section aria-labelledby="own" className="space-y-4">
      <h2 id="own">Yours alone</h2>
      <ul className="grid gap-4 sm:grid-cols-3">
        {links.map(([href, label, what]) => (
          <li key={href} className="relative rounded-card border border-line bg-card p-5 hover:border-edge">
            <a href={href} className="stretched font-bold">
              {label}
            </a>
            <p className="text-sm text-quiet">{what}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
