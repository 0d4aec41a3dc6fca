import { Icon, type IconName } from "@/components/ui/icon";

const promises: readonly { icon: IconName; title: string; text: string }[] = [
  { icon: "book", title: "Learning, not treatment", text: "No one is assessed and nothing is labelled." },
  { icon: "money", title: "Every cost first", text: "You see the full price and time before you say yes." },
  {
    icon: "lock",
    title: "Your words stay yours",
    text: "Your reflections are private. Staff cannot read them.",
  },
  { icon: "pause", title: "Pause or leave any time", text: "As easy as joining. Nothing is ever overdue." },
];

/** What holds for everyone, whichever door they come in by. */
export function Promises() {
  return (
    <section aria-label="What you can count on" className="border-y border-line bg-card">
      <ul className="page-width grid gap-6 py-8 sm:grid-cols-2 lg:grid-cols-4">
        {promises.map(({ icon, title, text }) => (
          <li key={title} className="flex gap-3.5">
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-stage-4 text-ink">
              <Icon name={icon} className="size-5.5" />
            </span>
            <div>
              <p className="font-bold">{title}</p>
              <p className="text-sm text-quiet">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
