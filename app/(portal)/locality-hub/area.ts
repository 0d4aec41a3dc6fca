import type { Area } from "@/components/area/area";

export const area = {
  role: "locality-hub",
  path: "/locality-hub",
  nav: [
    { href: "/locality-hub", label: "Home" },
    { href: "/locality-hub/place", label: "Place" },
    { href: "/locality-hub/hours", label: "Hours" },
    { href: "/locality-hub/rooms", label: "Rooms" },
    { href: "/locality-hub/hand-offs", label: "Hand-offs" },
    { href: "/locality-hub/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/locality-hub/hours",
      label: "Hours and days off",
      what: "When your hub is open, when each practitioner works, and who is away.",
    },
    {
      href: "/locality-hub/hand-offs",
      label: "Hand-offs",
      what: "Connect somebody with another service by three acts, or take somebody on.",
    },
    {
      href: "/how-it-works",
      label: "How it works",
      what: "Where a hub stands among the ten parts of the network.",
    },
    {
      href: "/learning",
      label: "What someone could learn",
      what: "Every course with its cost and time, to look at together.",
    },
    {
      href: "/help-now",
      label: "Help now",
      what: "A hub takes in no crises. These people do.",
    },
    {
      href: "/locality-hub/people",
      label: "Your people",
      what: "See who works here with this hat, invite a colleague, or end a membership.",
    },
  ],
} satisfies Area;
