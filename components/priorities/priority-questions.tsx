import { priorities } from "@/lib/domain/training/priorities/words";
import { PriorityArea } from "./priority-area";

type Chosen = Readonly<Record<string, string>>;

/** The whole sheet: two sides, eight areas each, four answers each. Prints as a sheet to fill in by hand. */
export function PriorityQuestions({ chosen = {} }: { chosen?: Chosen }) {
  return (
    <>
      <Meanings />
      {priorities.sides.map((side) => (
        <section key={side.audience} aria-labelledby={`side-${side.audience}`} className="space-y-5">
          <div>
            <h2 id={`side-${side.audience}`}>{side.title}</h2>
            <p className="max-w-prose text-quiet">{side.intro}</p>
          </div>
          <div className="grid gap-4 lg:grid-cols-2">
            {side.areas.map((area) => (
              <PriorityArea key={area.key} area={area} chosen={chosen[area.key]} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Meanings() {
  return (
    <div className="space-y-3 rounded-card bg-tint p-5">
      <p className="text-lg font-bold">{priorities.question}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {priorities.mattersNow.map(({ key, label, meaning }) => (
          <div key={key}>
            <dt className="inline font-bold">{`${label}: `}</dt>
            <dd className="inline text-quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
