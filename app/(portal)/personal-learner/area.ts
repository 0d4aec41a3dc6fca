import type { Area } from "@/components/area/area";

export const area = {
  role: "personal-learner",
  path: "/personal-learner",
  nav: [
    { href: "/personal-learner", label: "My learning" },
    { href: "/learning", label: "All courses" },
    { href: "/personal-learner/reflections", label: "Reflections" },
    { href: "/personal-learner/priorities", label: "Priorities" },
    { href: "/personal-learner/tracker", label: "Tracker" },
    { href: "/personal-learner/consultations", label: "Consultations" },
    { href: "/personal-learner/orders", label: "Orders" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [],
} satisfies Area;
