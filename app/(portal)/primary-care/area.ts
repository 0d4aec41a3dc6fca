import type { Area } from "@/components/area/area";

export const area = {
  role: "primary-care",
  path: "/primary-care",
  nav: [
    { href: "/primary-care", label: "Home" },
    { href: "/primary-care/workshops", label: "Workshops" },
    { href: "/primary-care/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/primary-care/workshops",
      label: "Workshops in schools",
      what: "A school may ask for a few words from your surgery. See when and where, and say who comes or that nobody can.",
    },
    {
      href: "/how-it-works",
      label: "How it works",
      what: "The ten parts of the network and how people move, to look at together in a first conversation.",
    },
    {
      href: "/learning",
      label: "What someone could learn",
      what: "Every course with its cost and time, to show or to print. Nothing is noted about the person.",
    },
    {
      href: "/reflect",
      label: "A sheet about priorities",
      what: "Sixteen plain questions to talk over or to print. The person keeps it; the practice does not.",
    },
    {
      href: "/help-now",
      label: "Help now",
      what: "Numbers to ring today, for when a course is not enough.",
    },
    {
      href: "/primary-care/people",
      label: "Your people",
      what: "See who works here with this hat, invite a colleague, or end a membership.",
    },
  ],
} satisfies Area;
