"use client";

import { QuickExitWords, quickExitStyle, safePlace } from "./quick-exit-link";

/** For signed-in pages: with JavaScript, `replace` also takes this page out of the Back button's reach. */
export function QuickExit() {
  return (
    <a
      href={safePlace}
      rel="noreferrer"
      className={quickExitStyle}
      onClick={(event) => {
        event.preventDefault();
        window.location.replace(safePlace);
      }}
    >
      <QuickExitWords brief />
    </a>
  );
}
