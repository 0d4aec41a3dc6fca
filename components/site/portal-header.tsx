"use client";

import type { ReactNode } from "react";
import { QuickExit } from "@/components/ui/quick-exit";
import { Logo } from "./logo";
import { PhoneMenu } from "./phone-menu";
import { WornHat } from "./worn-hat";

type NavLink = { href: string; label: string };

type PortalHeaderProps = {
  personName: string;
  /** The hat worn now: "Personal learner". */
  hatName?: string | undefined;
  organisationName?: string | null | undefined;
  /** Pages of this area. Help now has its own place in the header. */
  nav?: readonly NavLink[] | undefined;
  /** The sign-out form. It is drawn twice, for wide screens and for the menu on a phone, so it has no id. */
  children?: ReactNode;
};

const helpNow = "/help-now";
const link = "inline-flex min-h-11 items-center font-bold";

/**
 * On every signed-in page: who you are here, how to change that, where help is, how to leave. A client component not
 * for what it does but for what it costs: it is drawn once, and the page's payload carries its words but not its tags.
 */
export function PortalHeader({ nav = [], ...who }: PortalHeaderProps) {
  const pages = nav.filter(({ href }) => href !== helpNow);
  return (
    <header className="no-print border-b border-line bg-card">
      <div className="page-width relative flex flex-wrap items-center justify-between gap-x-2 gap-y-1 py-2 sm:py-3">
        <a
          href="/"
          className="no-underline max-sm:w-11 max-sm:shrink-0 max-sm:overflow-hidden"
          aria-label="I Matter: home"
        >
          <Logo />
        </a>
        <div className="flex items-center gap-1.5 sm:gap-2">
          <a href={helpNow} className={`${link} px-1.5 text-sm whitespace-nowrap max-[22rem]:px-0`}>
            Help now
          </a>
          <QuickExit />
          <AreaMenu {...who} pages={pages} />
        </div>
      </div>
      <div className="border-t border-line bg-tint">
        <div className="page-width flex flex-wrap items-center justify-between gap-x-6 sm:py-1.5">
          <Hat {...who} />
          <div className="hidden flex-wrap items-center gap-x-4 sm:flex">
            <a href="/account" className={link}>
              {who.personName}
            </a>
            {who.children}
          </div>
        </div>
      </div>
      {pages.length > 0 && (
        <nav aria-label="This area" className="page-width hidden flex-wrap gap-x-5 sm:flex">
          {pages.map(({ href, label }) => (
            <a key={href} href={href} className={link}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

function AreaMenu({ pages, personName, children }: PortalHeaderProps & { pages: readonly NavLink[] }) {
  const row = "flex min-h-11 items-center rounded-control px-3 font-bold text-ink no-underline hover:bg-tint";
  return (
    <PhoneMenu label="This area" className="sm:hidden" small>
      <ul>
        {pages.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className={row}>
              {label}
            </a>
          </li>
        ))}
        <li className="border-t border-line pt-1 first:border-t-0">
          <a href="/account" className={row}>
            My account: {personName}
          </a>
        </li>
        <li>{children}</li>
      </ul>
    </PhoneMenu>
  );
}

function Hat({ hatName, organisationName }: PortalHeaderProps) {
  return (
    <p className="flex w-full items-center justify-between gap-x-3 max-sm:text-sm sm:w-auto">
      <WornHat hatName={hatName}>
        {organisationName && hatName && !organisationName.startsWith(hatName) && `, ${organisationName}`}
      </WornHat>
      <a href="/choose-role" className={`${link} shrink-0`}>
        {hatName ? "Change hat" : "Choose a hat"}
      </a>
    </p>
  );
}
