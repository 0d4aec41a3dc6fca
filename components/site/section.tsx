import type { ReactNode } from "react";

type SectionProps = { id: string; title: string; lead?: string; tinted?: boolean; children: ReactNode };

/** A full-width band of a public page. */
export function Section({ id, title, lead, tinted, children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`py-14 sm:py-20 ${tinted ? "border-y border-line bg-tint" : ""}`}
    >
      <div className="page-width">
        <div className="mb-9 space-y-2">
          <h2 id={`${id}-title`} className="text-3xl">
            {title}
          </h2>
          {lead && <p className="text-lg text-quiet">{lead}</p>}
        </div>
        {children}
      </div>
    </section>
  );
}
