import { rules } from "@/lib/policy";

/** How many rules there are, and how many are already held. */
export function RuleCounts() {
  const held = rules.filter((rule) => rule.enforcedIn !== "not-yet");
  const byDatabase = held.filter((rule) => rule.enforcedIn === "database" || rule.enforcedIn === "both");
  const counts = [
    { number: rules.length, what: "rules in all" },
    { number: held.length, what: "held today" },
    { number: byDatabase.length, what: "of those held by the database" },
    { number: rules.length - held.length, what: "about things not built yet" },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {counts.map(({ number, what }) => (
        <div key={what} className="flex flex-col-reverse justify-end rounded-card bg-tint p-4">
          <dt className="text-sm text-quiet">{what}</dt>
          <dd className="text-2xl font-bold tabular-nums">{number}</dd>
        </div>
      ))}
    </dl>
  );
}
