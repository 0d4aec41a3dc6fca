import { Icon } from "./icon";

export const safePlace = "https://www.bbc.co.uk/weather";

export const quickExitStyle =
  "no-print inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-bad bg-card px-3 text-sm font-bold whitespace-nowrap text-bad no-underline hover:bg-bad-tint";

/** `brief` is for a phone's header, where every word costs a line. */
export function QuickExitWords({ brief }: { brief?: boolean }) {
  return (
    <>
      <Icon name="leave" className="size-4 max-sm:hidden" />
      <span className={brief ? "max-sm:hidden" : ""}>Leave this page quickly</span>
      {brief && <span className="sm:hidden">Quick exit</span>}
    </>
  );
}

/** For pages without any script: a plain link that always works. */
export function QuickExitLink({ brief }: { brief?: boolean }) {
  return (
    <a href={safePlace} rel="noreferrer" className={quickExitStyle}>
      <QuickExitWords {...(brief && { brief })} />
    </a>
  );
}
