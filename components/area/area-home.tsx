import { PageHeading } from "@/components/site/page-heading";
import { Icon } from "@/components/ui/icon";
import { roles } from "@/lib/policy";
import type { Area } from "./area";

/** The first page of an organisation's hat, drawn from the policy: why it exists, what it can do now, what it never holds. */
export function AreaHome({ area, organisation }: { area: Area; organisation: string | null }) {
  const role = roles[area.role];
  return (
    <div className="space-y-8">
      <PageHeading eyebrow={organisation ?? undefined} title={role.name} lead={role.purpose} />
      <section aria-labelledby="today" className="space-y-4">
        <h2 id="today">What you can do here</h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {area.today.map(({ href, label, what }) => (
            <li
              key={href}
              className="relative flex flex-col gap-1 rounded-card border border-line bg-card p-5 hover:border-edge hover:shadow-lift"
            >
              <a href={href} className="stretched text-lg font-bold">
                {label}
              </a>
              <p className="text-quiet">{what}</p>
            </li>
          ))}
        </ul>
      </section>
      <div className="grid gap-6 lg:grid-cols-2">
        <Lines
          id="part"
          title="Your part in the network"
          icon="tick"
          tone="text-good"
          lines={role.whatHappens}
        />
        <Lines
          id="never"
          title="What this part never holds"
          icon="cross"
          tone="text-bad"
          lines={role.holdsNot}
        />
      </div>
      <p className="max-w-prose border-l-4 border-stage-4 pl-5 text-lg">
        {role.boundary}{" "}
        <a href={`/roles/${area.role}`}>Read every rule of this role, and where it is enforced</a>.
      </p>
    </div>
  );
}

function Lines(props: {
  id: string;
  title: string;
  icon: "tick" | "cross";
  tone: string;
  lines: readonly string[];
}) {
  return (
    <section
      aria-labelledby={props.id}
      className="space-y-3 rounded-card border border-line bg-card p-5 sm:p-6"
    >
      <h2 id={props.id} className="text-xl">
        {props.title}
      </h2>
      <ul className="space-y-2">
        {props.lines.map((line) => (
          <li key={line} className="flex gap-3">
            <Icon name={props.icon} className={`mt-1 size-5 shrink-0 ${props.tone}`} />
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
