import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type PhoneMenuProps = {
  /** What the menu is of: "Main" or "This area". */
  label: string;
  /** From which width on the links stand in the header itself: "sm:hidden". */
  className: string;
  /** Where Help now and Quick exit need the room beside it. */
  small?: boolean;
  children: ReactNode;
};

/** A header's links, folded into a <details> on a phone, so that it opens without any script. */
export function PhoneMenu({ label, className, small = false, children }: PhoneMenuProps) {
  return (
    <details className={`group ${className}`}>
      <summary
        className={`inline-flex min-h-11 list-none items-center gap-2 rounded-full border-2 border-accent bg-card font-bold text-accent [&::-webkit-details-marker]:hidden ${small ? "px-3 text-sm max-[22rem]:px-2" : "px-4"}`}
      >
        <Icon name="menu" className="size-4 group-open:hidden max-[22rem]:hidden" />
        <Icon name="cross" className="hidden size-4 group-open:block max-[22rem]:hidden" />
        Menu
      </summary>
      <nav
        aria-label={label}
        className="absolute inset-x-3 top-full z-20 rounded-card border border-line bg-card p-3 shadow-lift"
      >
        {children}
      </nav>
    </details>
  );
}
