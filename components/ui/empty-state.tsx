import type { ReactNode } from "react";

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Nothing here yet, said kindly, with the next step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-4 rounded-card border-2 border-dashed border-line bg-card px-6 py-10 text-center">
      <svg viewBox="0 0 96 72" className="w-24" aria-hidden="true" focusable="false">
        <path d="M8 66V42a20 20 0 0 1 40 0v24z" className="fill-stage-4" />
        <path d="M48 66V48a18 18 0 0 1 36 0v18z" className="fill-stage-1" />
        <circle cx="28" cy="14" r="8" className="fill-accent" />
        <path d="M4 67h88" className="stroke-edge" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      <p className="text-xl font-bold">{title}</p>
      {children && <div className="max-w-prose text-quiet">{children}</div>}
      {action}
    </div>
  );
}
