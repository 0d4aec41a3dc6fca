import type { ReactNode } from "react";
import { PageHeading } from "@/components/site/page-heading";
import { Icon } from "@/components/ui/icon";
import { waitInWords } from "@/lib/domain/network/interests/words";
import { roles } from "@/lib/policy";
import type { Area } from "./area";

type AreaHomeProps = {
  area: Area;
  organisation: string | null;
  /** How many people wait for an answer, where the hat answers any. */
  waits?: number;
  /** What waits for the person here, before everything else. */
  children?: ReactNode;
};

/** The first page of an organisation's hat, drawn from the policy: why it exists, what it can do now, what it never holds. */
export function AreaHome({ area, organisation, waits, children }: AreaHomeProps) {
  const role = roles[area.role];
  return (
    <div className="space-y-8">
      <PageHeading eyebrow={organisation ?? undefined} title={role.name} lead={role.purpose} />
      {children}
      <section aria-labelledby="today" className="space-y-4">
        <h2 id="today">What you can do here</h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {area.today.map(({ href, label, what }) => (
            <li
              key={href}
              className="relative flex flex-col gap-1 rounded-card border border-line bg-card p-5 hover:border-edge hover:shadow-lift"
            >
              <a href={href} className="stretched flex items-start gap-2 text-lg font-bold">
                <Icon name="tick" className="mt-1.5 size-5 shrink-0 text-good" />
                {label}
              </a>
              <p className="text-quiet">{what}</p>
              {href === area.answersAt && waits !== undefined && (
                <p className="font-bold">{waitInWords(waits)}</p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <div className="grid gap-6 lg:grid-cols-2">
        <Lines
          id="part"
          title="Your part in the network"
          lead="Not all of this happens on this site. What it does for you today is above."
          lines={role.whatHappens}
        />
        <Lines
          id="never"
          title="What this part never holds"
          lead="Nobody in this part has a page for any of these."
          lines={role.holdsNot}
        />
      </div>
      <p className="max-w-prose border-l-4 border-stage-4 pl-5 text-lg">
        {role.boundary} <a href={`/roles/${area.role}`}>Read every rule of this role</a>. Each says whether it
        is held today.
      </p>
    </div>
  );
}

/** Plain points: a tick would say that the portal does it already. */
function Lines(props: { id: string; title: string; lead: string; lines: readonly string[] }) {
  return (
    <section
      aria-labelledby={props.id}
      className="space-y-3 rounded-card border border-line bg-card p-5 sm:p-6"
    >
      <h2 id={props.id} className="text-xl">
        {props.title}
      </h2>
      <p className="text-quiet">{props.lead}</p>
      <ul className="list-disc space-y-2 pl-5 marker:text-accent">
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
