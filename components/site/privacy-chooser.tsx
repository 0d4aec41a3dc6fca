import { Card } from "@/components/ui/card";

const notices = [
  {
    href: "/privacy/i-matter-training",
    title: "I Matter Training",
    stage: 3,
    text: "If you join a course, pay for one, use a funded place, write reflections or get a certificate.",
  },
  {
    href: "/privacy/relationship-health-matters",
    title: "Relationship Health Matters CIC",
    stage: 5,
    text: "If you ask about a consultation or a hub, or work for a hub it has appointed.",
  },
  {
    href: "/privacy/network",
    title: "Your account",
    stage: 4,
    text: "Your name, email address and signing in: the little that both organisations need.",
  },
] as const;

export function PrivacyChooser() {
  return (
    <ul className="grid gap-4 lg:grid-cols-3">
      {notices.map(({ href, title, stage, text }) => (
        <li key={href}>
          <Card href={href} title={title} stage={stage} level={2}>
            <p>{text}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
