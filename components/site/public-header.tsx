import { buttonStyle } from "@/components/ui/button-style";
import { QuickExitLink } from "@/components/ui/quick-exit-link";
import { Logo } from "./logo";
import { publicNav } from "./nav-links";
import { PhoneMenu } from "./phone-menu";
import { WornHat } from "./worn-hat";

/** Somebody signed in: the hat they wear, if any, and where it works. */
export type Here = { hatName: string | null; area: { href: string; label: string } };

const link =
  "inline-flex min-h-11 items-center rounded-full px-3.5 font-bold text-ink no-underline hover:bg-tint hover:underline";
const plain = "inline-flex min-h-11 items-center font-bold";

export function PublicHeader({ here }: { here?: Here | null | undefined }) {
  return (
    <header className="no-print border-b border-line bg-page">
      <div className="page-width relative flex items-center justify-between gap-x-2 gap-y-1 py-3 sm:gap-4">
        <a
          href="/"
          className={`no-underline ${here ? "max-sm:w-11 max-sm:shrink-0 max-sm:overflow-hidden" : ""}`}
          aria-label="I Matter: home"
        >
          <Logo />
        </a>
        <nav aria-label="Main" className="hidden items-center gap-0.5 lg:flex">
          <PublicLinks />
          {!here && (
            <a href="/sign-in" className={`${buttonStyle("secondary")} ml-2`}>
              Sign in
            </a>
          )}
        </nav>
        <div className={here ? "flex items-center gap-1.5 sm:gap-2" : "lg:hidden"}>
          {here && (
            <>
              <a
                href="/help-now"
                className={`${plain} px-1.5 text-sm whitespace-nowrap max-[22rem]:px-0 lg:hidden`}
              >
                Help now
              </a>
              <QuickExitLink brief />
            </>
          )}
          <MainMenu here={here} />
        </div>
      </div>
      {here && <HatWorn {...here} />}
    </header>
  );
}

function PublicLinks() {
  return publicNav.map(({ href, label }) => (
    <a key={href} href={href} className={link}>
      {label}
    </a>
  ));
}

/** A public page keeps the hat on: who is reading, and the one way back to where they were. */
function HatWorn({ hatName, area }: Here) {
  return (
    <div className="border-t border-line bg-tint">
      <p className="page-width flex items-center justify-between gap-x-6 max-sm:text-sm sm:py-1.5">
        <WornHat hatName={hatName} />
        <a href={area.href} className={`${plain} shrink-0`}>
          {area.label}
        </a>
      </p>
    </div>
  );
}

function MainMenu({ here }: { here?: Here | null | undefined }) {
  return (
    <PhoneMenu label="Main" className="lg:hidden" small={Boolean(here)}>
      <ul className="space-y-0.5">
        {publicNav.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className={`${link} w-full`}>
              {label}
            </a>
          </li>
        ))}
        <li className="pt-2">
          <a href={here?.area.href ?? "/sign-in"} className={`${buttonStyle()} w-full`}>
            {here?.area.label ?? "Sign in"}
          </a>
        </li>
      </ul>
    </PhoneMenu>
  );
}
