import type { Area } from "@/components/area/area";

export const area = {
  role: "imatter-training",
  path: "/imatter-training",
  answersAt: "/imatter-training/interest",
  nav: [
    { href: "/imatter-training", label: "Home" },
    { href: "/imatter-training/enrolments", label: "Learning" },
    { href: "/imatter-training/orders", label: "Orders" },
    { href: "/imatter-training/leads", label: "Leads" },
    { href: "/imatter-training/workshops", label: "Workshops" },
    { href: "/imatter-training/terms", label: "School terms" },
    { href: "/imatter-training/interest", label: "Interest" },
    { href: "/imatter-training/people", label: "People" },
    { href: "/help-now", label: "Help now" },
  ],
  today: [
    {
      href: "/imatter-training/enrolments",
      label: "Learning in numbers",
      what: "How many people are on each course. Never who, and never what they wrote.",
    },
    {
      href: "/imatter-training/orders",
      label: "Orders and refunds",
      what: "What was bought, what was paid, and giving money back.",
    },
    {
      href: "/imatter-training/leads",
      label: "Leads",
      what: "Who asks to be certified, whose renewal is due, and on what evidence. Never whom they meet.",
    },
    {
      href: "/imatter-training/workshops",
      label: "Workshops in numbers",
      what: "How many came and how it was for them, and what every workshop keeps to. Never who came.",
    },
    {
      href: "/imatter-training/terms",
      label: "School terms",
      what: "When terms begin and end, area by area. Study support will run inside them.",
    },
    {
      href: "/imatter-training/interest",
      label: "Expressions of interest",
      what: "People who asked I Matter Training something. Each gets an answer from a person.",
    },
    {
      href: "/imatter-training/people",
      label: "Your people",
      what: "See who works here with this hat, invite a colleague, or end a membership.",
    },
  ],
} satisfies Area;
