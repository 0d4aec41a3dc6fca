import { Card } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { HubFound } from "@/lib/domain/cic/consultations/shape";
import { costInWords } from "@/lib/domain/cic/consultations/words";

const miles = (count: number) =>
  count < 1 ? "less than a mile away" : `about ${Math.round(count)} miles away`;

/** One hub: where, what it costs there, and when the first free time is. */
export function HubCard({ hub, href }: { hub: HubFound; href: string }) {
  return (
    <Card
      title={hub.name}
      href={href}
      stage={4}
      eyebrow={hub.miles === null ? hub.town : `${hub.town}, ${miles(hub.miles)}`}
      footer={
        <p className="font-bold">
          {hub.next ? (
            <>
              First free time: <DateText date={hub.next} withTime />
            </>
          ) : (
            "No free time in the next four weeks"
          )}
        </p>
      }
    >
      <p>{costInWords(hub.terms)}</p>
      <p>{hub.inPerson ? "By phone, by video call or in person." : "By phone or by video call."}</p>
      <p>Access: {hub.access}</p>
    </Card>
  );
}
