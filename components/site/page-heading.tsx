import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";

type PageHeadingProps = {
  title: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  eyebrow?: ReactNode;
  trail?: readonly Crumb[];
  /** Buttons beside or under the title. */
  children?: ReactNode;
};

export function PageHeading({ title, lead, eyebrow, trail, children }: PageHeadingProps) {
  return (
    <div className="space-y-3 pb-8">
      {trail && <Breadcrumb trail={trail} />}
      {eyebrow && <p className="font-bold text-stage-2-deep">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && <p className="max-w-prose text-lg text-quiet">{lead}</p>}
      {children && <div className="flex flex-wrap gap-3 pt-2">{children}</div>}
    </div>
  );
}
