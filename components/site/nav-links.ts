export const publicNav = [
  { href: "/how-it-works", label: "How it works" },
  { href: "/learning", label: "Learning" },
  { href: "/workshops", label: "Workshops" },
  { href: "/costs", label: "Costs" },
  { href: "/help-now", label: "Help now" },
] as const;
