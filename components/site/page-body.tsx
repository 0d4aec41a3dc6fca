import type { ReactNode } from "react";

/** The <main> of an ordinary page: the column, the breathing room, and where the skip link lands. */
export function PageBody({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <main id="main" tabIndex={-1} className={`page-width pt-8 pb-16 sm:pt-10 ${className}`}>
      {children}
    </main>
  );
}
