import type { Area } from "@/components/area/area";

export const area = {
  role: "school",
  path: "/school",
  nav: [
    { href: "/school", label: "Home" },
    { href: "/school/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/workshops",
      label: "Get Started workshops",
      what: "What a workshop is, who leads it and what it asks of a school.",
    },
    {
      href: "/express-interest?route=workshop",
      label: "Ask to host a workshop",
      what: "Write to I Matter Training about a workshop at your school. The form opens with the right choice made.",
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
