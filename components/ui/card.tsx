import type { ReactNode } from "react";

type CardProps = {
  title: ReactNode;
  /** Makes the whole card lead there; there is still only one link in it. */
  href?: string;
  /** Small line above the title. */
  eyebrow?: ReactNode;
  children?: ReactNode;
  /** Bottom line: price, time, status. */
  footer?: ReactNode;
  /** A small door in one of the five stage hues. */
  stage?: 1 | 2 | 3 | 4 | 5;
  level?: 2 | 3 | 4;
};

const doors = { 1: "bg-stage-1", 2: "bg-stage-2", 3: "bg-stage-3", 4: "bg-stage-4", 5: "bg-stage-5" };

export function Card({ title, href, eyebrow, children, footer, stage, level = 3 }: CardProps) {
  const Heading = `h${level}` as "h2" | "h3" | "h4";
  const lift = href ? "hover:border-edge hover:shadow-lift" : "";
  return (
    <article
      className={`keep-together relative flex h-full flex-col gap-3 rounded-card border border-line bg-card p-5 sm:p-6 ${lift}`}
    >
      {(stage || eyebrow) && (
        <div className="flex items-end gap-3">
          {stage && (
            <span aria-hidden="true" className={`arch h-11 w-8 border-2 border-ink ${doors[stage]}`} />
          )}
          {eyebrow && <p className="text-sm font-bold text-quiet">{eyebrow}</p>}
        </div>
      )}
      <Heading className="text-xl">
        {href ? (
          <a href={href} className="stretched">
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {children && <div className="space-y-2 text-quiet">{children}</div>}
      {footer && <div className="mt-auto pt-2">{footer}</div>}
    </article>
  );
}
