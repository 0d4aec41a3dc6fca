const groups = [
  {
    title: "Find out",
    links: [
      { href: "/how-it-works", label: "How it works" },
      { href: "/boundaries", label: "What each part does not do" },
      { href: "/costs", label: "Costs" },
      { href: "/express-interest", label: "Express an interest" },
    ],
  },
  {
    title: "I Matter Training",
    about: "Looks after courses, workshops and certificates.",
    links: [{ href: "/privacy/i-matter-training", label: "Privacy at I Matter Training" }],
  },
  {
    title: "Relationship Health Matters CIC",
    about: "Looks after the Progress Tracker, consultations and local hubs.",
    links: [
      { href: "/consultations", label: "Consultations" },
      { href: "/privacy/relationship-health-matters", label: "Privacy at Relationship Health Matters" },
    ],
  },
] as const;

export function SiteFooter() {
  return (
    <footer className="no-print mt-auto border-t border-line bg-tint">
      <div className="page-width grid gap-8 py-10 md:grid-cols-3">
        {groups.map((group) => (
          <section key={group.title} aria-label={group.title} className="space-y-1.5">
            <h2 className="text-lg">{group.title}</h2>
            {"about" in group && <p className="text-quiet">{group.about}</p>}
            <ul>
              {group.links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-11 items-center">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="border-t border-line">
        <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-1 py-4 text-sm">
          <p className="text-quiet">
            Two separate organisations. Neither can see what the other holds about you.
          </p>
          <ul className="flex flex-wrap gap-x-5">
            {[
              ["/help-now", "Help now"],
              ["/privacy", "Privacy"],
              ["/accessibility", "Accessibility"],
            ].map(([href, label]) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}
