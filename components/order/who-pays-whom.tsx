import { Icon, type IconName } from "@/components/ui/icon";

type Side = { name: string; icon: IconName; pays: string; lines: readonly string[] };

const sides: readonly Side[] = [
  {
    name: "I Matter Training",
    icon: "book",
    pays: "You pay them for courses",
    lines: [
      "Courses are the only thing on sale here today.",
      "One payment for each course. No subscription, nothing more to pay later.",
      "You get a receipt for every payment, by email and in your account.",
    ],
  },
  {
    name: "Relationship Health Matters CIC",
    icon: "heart",
    pays: "They are paid for consultations",
    lines: [
      "Priorities Consultations and the Progress Tracker are theirs. They cannot be booked here yet, so there is no price to show.",
      "They never receive money for a course, and I Matter Training never receives money for a consultation.",
      "Their receipts and their records are kept apart.",
    ],
  },
];

/** Two organisations, two tills. Said plainly because the names are easy to mix up. */
export function WhoPaysWhom() {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {sides.map(({ name, icon, pays, lines }) => (
        <section key={name} className="space-y-3 rounded-card border border-line bg-card p-5 sm:p-6">
          <div className="flex items-center gap-3">
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-stage-4 text-ink">
              <Icon name={icon} />
            </span>
            <div>
              <h3>{name}</h3>
              <p className="text-quiet">{pays}</p>
            </div>
          </div>
          <ul className="list-disc space-y-2 pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
