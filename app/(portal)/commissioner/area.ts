import type { Area } from "@/components/area/area";

export const area = {
  role: "commissioner",
  path: "/commissioner",
  nav: [
    { href: "/commissioner", label: "Home" },
    { href: "/commissioner/pots", label: "Funds" },
    { href: "/commissioner/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/commissioner/pots",
      label: "Funds",
      what: "Set up a fund for learning in one locality, issue funded-place codes, and see how many places are taken, never by whom.",
    },
    {
      href: "/commissioner/people",
      label: "Your people",
      what: "See who works here with this hat, invite a colleague, or end a membership.",
    },
    {
      href: "/costs",
      label: "What learning costs",
      what: "Every price, who pays whom, and how refunds work.",
    },
  ],
} satisfies Area;
