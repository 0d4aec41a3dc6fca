import type { Area } from "@/components/area/area";

export const area = {
  role: "school",
  path: "/school",
  nav: [
    { href: "/school", label: "Home" },
    { href: "/school/workshops", label: "Workshops" },
    { href: "/school/hosting", label: "Hosting" },
    { href: "/school/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/school/workshops",
      label: "Workshops",
      what: "Ask for a Get Started workshop, choose between Leads’ offers, publish it, and print a poster and a letter.",
    },
    {
      href: "/school/hosting",
      label: "Hosting",
      what: "Where a workshop can be, whom to turn to, the starter agreement, and how long a list is kept.",
    },
    {
      href: "/workshops",
      label: "What parents see",
      what: "What a workshop is, who leads it, and every workshop that is open.",
    },
    {
      href: "/costs",
      label: "What learning costs",
      what: "The full cost of what can follow a workshop, to show parents before they decide.",
    },
    {
      href: "/learning",
      label: "What parents could learn",
      what: "Every course, to point to. Only the learner can join one.",
    },
    {
      href: "/school/people",
      label: "Your people",
      what: "See who works here with this hat, invite a colleague, or end a membership.",
    },
  ],
} satisfies Area;
