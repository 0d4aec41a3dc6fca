import type { IconName } from "@/components/ui/icon";
import { Icon } from "@/components/ui/icon";

const pages: readonly { href: string; label: string; icon: IconName }[] = [
  { href: "/account", label: "Your details", icon: "person" },
  { href: "/account/hats", label: "Hats and invitations", icon: "hat" },
  { href: "/account/devices", label: "Devices and second step", icon: "phone" },
  { href: "/account/consents", label: "What you agreed to", icon: "tick" },
  { href: "/account/hand-offs", label: "Connections", icon: "people" },
  { href: "/account/who-looked", label: "Who looked", icon: "eye" },
  { href: "/account/download", label: "Download my data", icon: "download" },
  { href: "/account/leave", label: "Leave", icon: "leave" },
];

/** The pages of an account: a list on a phone, a column beside the page on a wide screen. */
export function AccountNav() {
  return (
    <nav aria-label="Your account" className="no-print">
      <ul className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-1">
        {pages.map(({ href, label, icon }) => (
          <li key={href}>
            <a
              href={href}
              className="flex min-h-11 items-center gap-2.5 rounded-control px-2 font-bold text-ink no-underline hover:bg-tint hover:underline"
            >
              <Icon name={icon} className="size-5 shrink-0 text-accent" />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
