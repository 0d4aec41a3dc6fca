import "./matrix.css";
import {
  type Action,
  type Asker,
  actionNames,
  actions,
  askers,
  decide,
  isRole,
  type Noun,
  notYetInWords,
  nounOf,
  nouns,
  reachInBrief,
  standingOf,
  withoutADoorYet,
} from "@/lib/policy";

const look = [
  "w-max min-w-full border-separate border-spacing-0 text-left text-sm",
  "[&_td]:min-w-24 [&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_td]:text-quiet",
  "[&_td[data-yes]]:bg-good-tint [&_td[data-yes]]:font-bold [&_td[data-yes]]:text-good",
  "[&_thead_th]:sticky [&_thead_th]:top-0 [&_thead_th]:z-10 [&_thead_th]:w-28 [&_thead_th]:border-b-2 [&_thead_th]:border-line [&_thead_th]:bg-card [&_thead_th]:p-3 [&_thead_th]:align-bottom",
  "[&_th[scope=row]]:sticky [&_th[scope=row]]:left-0 [&_th[scope=row]]:w-36 [&_th[scope=row]]:min-w-36 [&_th[scope=row]]:border-r [&_th[scope=row]]:border-b [&_th[scope=row]]:border-line [&_th[scope=row]]:bg-card [&_th[scope=row]]:px-3 [&_th[scope=row]]:py-2 [&_th[scope=row]]:align-top [&_th[scope=row]]:font-normal sm:[&_th[scope=row]]:w-64",
  "[&_th[scope=rowgroup]]:border-b [&_th[scope=rowgroup]]:border-line [&_th[scope=rowgroup]]:bg-tint [&_th[scope=rowgroup]]:py-2 [&_th[scope=rowgroup]_span]:sticky [&_th[scope=rowgroup]_span]:left-0 [&_th[scope=rowgroup]_span]:px-3",
].join(" ");

const nounNames = Object.keys(nouns) as Noun[];

/** Every verb for every hat, for visitors and for the portal's own jobs. The verb stays in sight while the roles scroll past. */
export function Matrix() {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard.
      tabIndex={0}
      aria-label="Every role and every verb"
      className="rule-matrix max-h-[80vh] overflow-scroll rounded-card border border-line bg-card"
    >
      <table className={look}>
        <caption className="sr-only">What each hat may do, and which rule says no</caption>
        <thead>
          <tr>
            <td className="sticky top-0 left-0 z-20 border-r bg-card">
              <span className="sr-only">Verb</span>
            </td>
            {askers.map((asker) => (
              <th key={asker} scope="col">
                {isRole(asker) ? (
                  <a href={`/roles/${asker}`}>{standingOf(asker).name}</a>
                ) : (
                  standingOf(asker).name
                )}
              </th>
            ))}
          </tr>
        </thead>
        {nounNames.map((noun) => (
          <NounRows key={noun} noun={noun} />
        ))}
      </table>
    </section>
  );
}

function NounRows({ noun }: { noun: Noun }) {
  const verbs = actionNames.filter((action) => nounOf(action) === noun);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={askers.length + 1}>
          <span>{nouns[noun]}</span>
        </th>
      </tr>
      {verbs.map((action) => (
        <tr key={action}>
          <th scope="row">
            {actions[action]}
            {withoutADoorYet.includes(action) && <em> ({notYetInWords})</em>}
          </th>
          {askers.map((asker) => (
            <Verdict key={asker} asker={asker} action={action} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Verdict({ asker, action }: { asker: Asker; action: Action }) {
  const decision = decide(asker, action);
  if (decision.allowed) return <td data-yes="">{reachInBrief[decision.reach]}</td>;
  if (decision.rule === "DEFAULT") return <td>no</td>;
  return (
    <td>
      never, <a href={`#${decision.rule}`}>{decision.rule}</a>
    </td>
  );
}
