import {
  actions,
  everyoneInEnglish,
  type MayLine,
  notYetInWords,
  reaches,
  withoutADoorYet,
} from "@/lib/policy";

/** What a hat may do, in sentences grouped by how far. */
export function MayList({ lines }: { lines: readonly MayLine[] }) {
  return (
    <div className="space-y-6">
      {lines.map(({ reach, verbs }) => (
        <div key={reach} className="space-y-2">
          <h3 className="text-lg">{`You may, ${reaches[reach].replaceAll("their", "your").replaceAll("themselves", "yourself")}:`}</h3>
          <ul className="list-disc gap-x-10 space-y-1 pl-5 marker:text-good sm:columns-2">
            {verbs.map((verb) => (
              <li key={verb} className="break-inside-avoid">
                {upperFirst(actions[verb]).replaceAll("about them", "about you")}
                {withoutADoorYet.includes(verb) && <em className="text-quiet"> ({notYetInWords})</em>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The same for every hat, so it is folded away. */
export function EveryHatMay() {
  return (
    <details className="rounded-card bg-tint p-5">
      <summary className="font-bold">And what every hat may do</summary>
      <div className="pt-4">
        <MayList lines={everyoneInEnglish.may} />
      </div>
    </details>
  );
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
