"use client";

import type { ReactNode } from "react";

type Props = { href: string; className: string; children: ReactNode };

/** `replace` puts the safe page where this one was, so Back does not return here. */
export function QuickExitScript({ href, className, children }: Props) {
  return (
    <a
      href={href}
      rel="noreferrer"
      className={className}
      onClick={(event) => {
        event.preventDefault();
        window.location.replace(href);
      }}
    >
      {children}
    </a>
  );
}
