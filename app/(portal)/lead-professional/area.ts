import type { Area } from "@/components/area/area";

export const area = {
  role: "lead-professional",
  path: "/lead-professional",
  nav: [
    { href: "/lead-professional", label: "Home" },
    { href: "/lead-professional/requests", label: "Requests" },
    { href: "/lead-professional/workshops", label: "My workshops" },
    { href: "/lead-professional/times", label: "Times" },
    { href: "/lead-professional/hand-offs", label: "Hand-offs" },
    { href: "/lead-professional/certification", label: "Certification" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/lead-professional/requests",
      label: "Schools that ask",
      what: "Requests from schools and nurseries. Offer a time, with a second contact.",
    },
    {
      href: "/lead-professional/workshops",
      label: "My workshops",
      what: "Everything about the day: the place, the list, the slide with the code, and closing it.",
    },
    {
      href: "/lead-professional/hand-offs",
      label: "Hand-offs",
      what: "Notice when more is needed, and connect somebody onward, with their yes and beside them.",
    },
    {
      href: "/lead-professional/certification",
      label: "Your certification",
      what: "Until when you may act as a Lead, and how to ask for renewal.",
    },
    {
      href: "/lead-professional/calendar",
      label: "Your workshops in your calendar",
      what: "A private address that a calendar program can follow. You can end it at any time.",
    },
    {
      href: "/lead-professional/times",
      label: "Where and when you could come",
      what: "Say it once, and hear by mail when a school there asks for a workshop.",
    },
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
