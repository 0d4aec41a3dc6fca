import type { Area } from "@/components/area/area";

export const area = {
  role: "lead-professional",
  path: "/lead-professional",
  nav: [
    { href: "/lead-professional", label: "Home" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/workshops",
      label: "Get Started workshops",
      what: "What a workshop is, and what people are told before they come.",
    },
    {
      href: "/learning",
      label: "What people could learn next",
      what: "Every course with its cost and time. Only the learner can join one.",
    },
    {
      href: "/costs",
      label: "What learning costs",
      what: "The full cost, to show before anybody signs up for anything.",
    },
    {
      href: "/help-now",
      label: "Help now",
      what: "Who to ring when more is needed. Nobody carries it alone.",
    },
  ],
} satisfies Area;
