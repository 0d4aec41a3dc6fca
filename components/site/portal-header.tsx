import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { QuickExit } from "@/components/ui/quick-exit";
import { Logo } from "./logo";

type PortalHeaderProps = {
  personName: string;
  /** The hat worn now: "Personal learner". */
  hatName?: string;
  organisationName?: string | null;
  /** Pages of this area. */
  nav?: readonly { href: string; label: string }[];
  /** The sign-out form. */
  children?: ReactNode;
};

const link = "inline-flex min-h-11 items-center font-bold";

/** On every signed-in page: who you are here, how to change that, how to leave. */
export function PortalHeader({ personName, hatName, organisationName, nav, children }: PortalHeaderProps) {
  return (
    <header className="no-print border-b border-line bg-card">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-3 gap-y-2 py-3">
        <a href="/" className="no-underline" aria-label="I Matter: home">
          <Logo />
        </a>
        <QuickExit />
      </div>
      <div className="border-t border-line bg-tint">
        <div className="page-width flex flex-wrap items-center justify-between gap-x-6 py-1.5">
          <Hat hatName={hatName} organisationName={organisationName} />
          <div className="flex flex-wrap items-center gap-x-4 max-sm:text-sm">
            <a href="/account" className={link}>
              {personName}
            </a>
            {children}
          </div>
        </div>
      </div>
      {nav && nav.length > 0 && (
        <nav
          aria-label="This area"
          className="page-width flex gap-x-5 overflow-x-auto whitespace-nowrap sm:flex-wrap"
        >
          {nav.map(({ href, label }) => (
            <a key={href} href={href} className={link}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

function Hat({ hatName, organisationName }: Pick<PortalHeaderProps, "hatName" | "organisationName">) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 max-sm:text-sm">
      <span>
        <Icon name="hat" className="mr-2 inline-block size-5 align-[-0.2em] text-accent" />
        {hatName ? (
          <>
            <span className="max-sm:sr-only">You are here as </span>
            <strong>{hatName}</strong>
            {organisationName && !organisationName.startsWith(hatName) && `, ${organisationName}`}
          </>
        ) : (
          "You have not chosen a hat yet"
        )}
      </span>
      <a href="/choose-role" className={link}>
        {hatName ? "Change hat" : "Choose a hat"}
      </a>
    </p>
  );
}
