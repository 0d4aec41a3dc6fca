import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Logo } from "./logo";
import { publicNav } from "./nav-links";

const link =
  "inline-flex min-h-11 items-center rounded-full px-3.5 font-bold text-ink no-underline hover:bg-tint hover:underline";

/** The menu folds into a <details> on a phone, so it opens without any script. */
export function PublicHeader() {
  return (
    <header className="no-print border-b border-line bg-page">
      <div className="page-width relative flex items-center justify-between gap-4 py-3">
        <a href="/" className="no-underline" aria-label="I Matter: home">
          <Logo />
        </a>
        <nav aria-label="Main" className="hidden items-center gap-0.5 lg:flex">
          {publicNav.map(({ href, label }) => (
            <a key={href} href={href} className={link}>
              {label}
            </a>
          ))}
          <a href="/sign-in" className={`${buttonStyle("secondary")} ml-2`}>
            Sign in
          </a>
        </nav>
        <details className="group lg:hidden">
          <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-full border-2 border-accent bg-card px-4 font-bold text-accent [&::-webkit-details-marker]:hidden">
            <Icon name="menu" className="size-5 group-open:hidden" />
            <Icon name="cross" className="hidden size-5 group-open:block" />
            Menu
          </summary>
          <PhoneMenu />
        </details>
      </div>
    </header>
  );
}

function PhoneMenu() {
  return (
    <nav
      aria-label="Main"
      className="absolute inset-x-3 top-full z-20 -mt-1 rounded-card border border-line bg-card p-3 shadow-lift"
    >
      <ul className="space-y-0.5">
        {publicNav.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className={`${link} w-full`}>
              {label}
            </a>
          </li>
        ))}
        <li className="pt-2">
          <a href="/sign-in" className={`${buttonStyle()} w-full`}>
            Sign in
          </a>
        </li>
      </ul>
    </nav>
  );
}
