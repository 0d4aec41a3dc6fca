import type { Area } from "@/components/area/area";

export const area = {
  role: "professional-learner",
  path: "/professional-learner",
  nav: [
    { href: "/professional-learner", label: "My learning" },
    { href: "/learning", label: "All courses" },
    { href: "/professional-learner/reflections", label: "Reflections" },
    { href: "/professional-learner/priorities", label: "Priorities" },
    { href: "/professional-learner/tracker", label: "Tracker" },
    { href: "/professional-learner/consultations", label: "Consultations" },
    { href: "/professional-learner/orders", label: "Orders" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [],
} satisfies Area;
