import { standards } from "@/lib/domain/training/workshop-figures/words";

/** What every workshop keeps to, in the order of a day. */
export function StandardsList() {
  return (
    <div className="grid gap-6 lg:grid-cols-3">
      {standards.map(({ title, points }) => (
        <section key={title} className="space-y-3 rounded-card border border-line bg-card p-5 sm:p-6">
          <h2 className="text-xl">{title}</h2>
          <ul className="list-disc space-y-3 pl-5 marker:text-accent">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
