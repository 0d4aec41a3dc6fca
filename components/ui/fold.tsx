import type { ReactNode } from "react";
import { Icon } from "./icon";

type FoldProps = { summary: ReactNode; open?: boolean; children: ReactNode; className?: string };

/** Something to open: a mark that turns, the colour of what can be pressed, and a target as large as a button. */
export function Fold({ summary, open, children, className = "" }: FoldProps) {
  return (
    <details open={open} className={`group rounded-card border-2 border-edge bg-card ${className}`}>
      <summary className="flex min-h-12 list-none items-center gap-2 rounded-card px-4 py-2 font-bold text-link underline hover:bg-tint [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="size-5 shrink-0 group-open:rotate-180" />
        {summary}
      </summary>
      <div className="border-t border-line p-4">{children}</div>
    </details>
  );
}
