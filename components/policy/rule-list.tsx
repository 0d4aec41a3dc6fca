import { StatusTag } from "@/components/ui/status-tag";
import { enforcedInWords, type Rule, strengthWords } from "@/lib/policy";

/** Rules as anyone may read them: what it says, who it is for, and what really holds it today. */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  return (
    <ol className="grid gap-4 lg:grid-cols-2">
      {rules.map((rule) => (
        <RuleCard key={rule.id} rule={rule} />
      ))}
    </ol>
  );
}

function RuleCard({ rule }: { rule: Rule }) {
  const built = rule.enforcedIn !== "not-yet";
  return (
    <li
      id={rule.id}
      className="keep-together flex scroll-mt-6 flex-col gap-3 rounded-card border border-line bg-card p-5 target:border-accent target:shadow-lift"
    >
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-bold tabular-nums text-quiet">{rule.id}</span>
        <StatusTag kind={built ? "good" : "ended"}>{built ? "Held today" : "Not built yet"}</StatusTag>
      </p>
      <p className="text-lg">{rule.sentence}</p>
      <div className="mt-auto space-y-1 text-sm text-quiet">
        <p>
          {rule.who}. {strengthWords[rule.strength]}.
        </p>
        {built && (
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold">
              {enforcedInWords[rule.enforcedIn]}
              <span className="ml-2 underline">
                Where<span className="sr-only"> {rule.id} is held</span>
              </span>
            </summary>
            <p className="pb-2 wrap-anywhere">{upperFirst(rule.where)}.</p>
          </details>
        )}
        {rule.notYet && <p>{rule.notYet}</p>}
      </div>
    </li>
  );
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
