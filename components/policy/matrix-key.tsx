import { type Reach, reaches, reachInBrief } from "@/lib/policy";

/** What the few words in the table stand for. */
export function MatrixKey() {
  return (
    <details className="rounded-card bg-tint p-5">
      <summary className="font-bold">What the words in the table mean</summary>
      <dl className="grid gap-x-6 gap-y-2 pt-4 sm:grid-cols-[max-content_1fr]">
        {(Object.keys(reaches) as Reach[]).map((reach) => (
          <div key={reach} className="contents">
            <dt className="font-bold">{reachInBrief[reach]}</dt>
            <dd className="pb-2 sm:pb-0">May, {reaches[reach]}.</dd>
          </div>
        ))}
        <dt className="font-bold">no</dt>
        <dd className="pb-2 sm:pb-0">May not, because nothing says it may.</dd>
        <dt className="font-bold">never</dt>
        <dd>May not, because the rule named beside it rules it out.</dd>
      </dl>
    </details>
  );
}
