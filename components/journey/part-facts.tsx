import type { Part } from "./parts";

/** Why a part exists, what happens there, what it does not hold, and where people can go from it. */
export function PartFacts({ part }: { part: Part }) {
  return (
    <div className="space-y-4">
      <p>{part.purpose}</p>
      <FactList title="What happens there" items={part.whatHappens} />
      <FactList title="What it does not hold" items={part.holdsNot} />
      {part.onward.length > 0 && (
        <div>
          <p className="font-bold">Ways on from there</p>
          <ul className="mt-1 list-disc space-y-1 pl-5 marker:text-accent">
            {part.onward.map((move) => (
              <li key={move.to}>
                <strong className="font-bold">{move.to}:</strong> {move.how}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function FactList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div>
      <p className="font-bold">{title}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5 marker:text-accent">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
