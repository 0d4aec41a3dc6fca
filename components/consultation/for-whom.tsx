import { Card } from "@/components/ui/card";

const hats = [
  { area: "/personal-learner", title: "For myself", words: "For you, or for you and somebody close to you." },
  { area: "/professional-learner", title: "For my work", words: "For what matters most in your practice." },
  { area: "/family", title: "For my family", words: "When an organisation or a workshop brought you here." },
] as const;

/** Which of somebody's hats it is booked in: no other hat of theirs sees it. */
export function ForWhom({ query }: { query: string }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-3">
      {hats.map(({ area, title, words }) => (
        <li key={area}>
          <Card title={title} href={`${area}/consultations/new?${query}`} level={2}>
            <p>{words}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
