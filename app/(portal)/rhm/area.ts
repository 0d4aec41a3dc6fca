import type { Area } from "@/components/area/area";

export const area = {
  role: "rhm",
  path: "/rhm",
  answersAt: "/rhm/interest",
  nav: [
    { href: "/rhm", label: "Home" },
    { href: "/rhm/hubs", label: "Hubs" },
    { href: "/rhm/practitioners", label: "Practitioners" },
    { href: "/rhm/interest", label: "Interest" },
    { href: "/rhm/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/rhm/hubs",
      label: "Hubs",
      what: "Appoint hubs, review them, license who works there, and see what runs out soon.",
    },
    {
      href: "/rhm/practitioners",
      label: "Practitioners",
      what: "Who may hold consultations, at which hub and until when.",
    },
    {
      href: "/rhm/interest",
      label: "Expressions of interest",
      what: "People who asked Relationship Health Matters something. Each gets an answer from a person.",
    },
    {
      href: "/rhm/people",
      label: "Your people",
      what: "See who works here with this hat, invite a colleague, or end a membership.",
    },
    {
      href: "/boundaries",
      label: "What each part does not do",
      what: "Every rule that keeps the two organisations apart, and where it is enforced.",
    },
  ],
} satisfies Area;
