const sentences = [
  "Responsibility is never handed down to someone without their consent.",
  "It is never taken over from above just because nobody said no.",
  "Everyone carries some of it, and nobody carries it alone.",
];

/** The three sentences the whole network obeys. */
export function ThreeSentences() {
  return (
    <section aria-labelledby="three-sentences" className="rounded-card bg-stage-4 p-6 sm:p-9">
      <h2 id="three-sentences">Three things that always hold</h2>
      <ol className="mt-5 grid gap-6 lg:grid-cols-3">
        {sentences.map((sentence, index) => (
          <li key={sentence} className="flex gap-4">
            <span
              aria-hidden="true"
              className="grid size-11 shrink-0 place-items-center arch bg-stage-4-deep text-lg font-bold text-page"
            >
              {index + 1}
            </span>
            <p className="text-lg">{sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
