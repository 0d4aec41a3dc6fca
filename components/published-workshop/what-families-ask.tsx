import type { WorkshopPage } from "@/lib/domain/training/published-workshops/shape";

/** What families ask first, with no more than is true of every workshop: the room is the host's, so the host decides. */
export function WhatFamiliesAsk({ workshop: { host, languages } }: { workshop: WorkshopPage }) {
  const answers = [
    {
      ask: "May I bring my baby?",
      says: `That is for ${host.name} to say. Please ask its office before you come.`,
    },
    {
      ask: "Can somebody interpret?",
      says: `The workshop is in ${languages}. Ask the office of ${host.name} early, or write it down when you sign up. The school and the Lead read that. Nobody can promise it.`,
    },
    {
      ask: "What if I come late?",
      says: `Come all the same. ${host.name} says how long its door is open. When the room is full, the seats of a family that is not there may go to somebody who is.`,
    },
  ];
  return (
    <section aria-labelledby="families-ask" className="max-w-prose space-y-3">
      <h2 id="families-ask">What families ask</h2>
      <dl className="space-y-3">
        {answers.map(({ ask, says }) => (
          <div key={ask}>
            <dt className="font-bold">{ask}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
