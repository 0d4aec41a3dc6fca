import type { Area } from "@/components/area/area";

export const area = {
  role: "community-service",
  path: "/community-service",
  nav: [
    { href: "/community-service", label: "Home" },
    { href: "/community-service/hand-offs", label: "Hand-offs" },
    { href: "/community-service/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/community-service/hand-offs",
      label: "Hand-offs",
      what: "See who would like to come. To accept means that you get in touch with them within a few days, and take on nothing else.",
    },
    {
      href: "/how-it-works",
      label: "How it works",
      what: "The ten parts of the network and how people move, to look at together.",
    },
    {
      href: "/learning",
      label: "What someone could learn",
      what: "Every course with its cost and time. You point the way; they choose.",
    },
    {
      href: "/help-now",
      label: "Help now",
      what: "Numbers to ring today, for when more is needed.",
    },
    {
      href: "/community-service/people",
      label: "Your people",
      what: "See who works here with this hat, invite a colleague, or end a membership.",
    },
  ],
} satisfies Area;
