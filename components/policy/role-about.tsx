import { controllerNames, type RolePolicy } from "@/lib/policy";

/** What happens in a part of the network, beside what it does not hold. */
export function RoleAbout({ role }: { role: RolePolicy }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <AboutCard
        title="What happens here"
        lead="Not all of this happens on this site. What the site does is under “What this hat may do”."
        lines={role.whatHappens}
      />
      <AboutCard title="What it does not hold" lines={role.holdsNot} />
    </div>
  );
}

type AboutCardProps = { title: string; lead?: string; lines: readonly string[] };

function AboutCard({ title, lead, lines }: AboutCardProps) {
  return (
    <section className="space-y-4 rounded-card border border-line bg-card p-5 sm:p-6">
      <h2 className="text-xl">{title}</h2>
      {lead && <p className="text-quiet">{lead}</p>}
      <ul className="list-disc space-y-3 pl-5 marker:text-accent">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The one sentence that keeps this part of the network in its place. */
export function BoundarySentence({ role }: { role: RolePolicy }) {
  return (
    <p className="max-w-prose border-l-8 border-stage-4-deep py-2 pl-5 text-xl font-bold">{role.boundary}</p>
  );
}

/** How someone comes to wear this hat, and who looks after the data behind it. */
export function HatFacts({ role }: { role: RolePolicy }) {
  const wearing = role.needsOrganisation
    ? "You wear it for an organisation, which invites you."
    : "Anyone who is 18 or over can wear it.";
  const signingIn = role.needsSecondFactor
    ? "Signing in takes a second step, such as an app on a phone."
    : "";
  return (
    <p className="max-w-prose text-quiet">
      A hat is the role you choose after you sign in. {wearing} {signingIn} Data in this area is looked after
      by {controllerNames[role.controller]}.
    </p>
  );
}
