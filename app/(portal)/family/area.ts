import type { Area } from "@/components/area/area";

export const area = {
  role: "family",
  path: "/family",
  nav: [
    { href: "/family", label: "My learning" },
    { href: "/learning", label: "All courses" },
    { href: "/family/reflections", label: "Reflections" },
    { href: "/family/priorities", label: "Priorities" },
    { href: "/family/tracker", label: "Tracker" },
    { href: "/family/consultations", label: "Consultations" },
    { href: "/family/orders", label: "Orders" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [],
} satisfies Area;
