import { Icon } from "./icon";
import { QuickExitScript } from "./quick-exit-script";

export const safePlace = "https://www.bbc.co.uk/weather";

/** A plain link that always works; with JavaScript it also takes this page out of the Back button's reach. */
export function QuickExit() {
  return (
    <QuickExitScript
      href={safePlace}
      className="no-print inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-bad bg-card px-4 text-sm font-bold text-bad no-underline hover:bg-bad-tint"
    >
      <Icon name="leave" className="size-4" />
      Leave this page quickly
    </QuickExitScript>
  );
}
