import { Icon } from "@/components/ui/icon";
import {
  howItEnds,
  payee,
  refundTerms,
  takes,
  whatItIs,
  whatItIsNot,
} from "@/lib/domain/cic/consultations/words";

const lists = [
  { id: "is", title: "What it is", points: whatItIs, icon: "tick", look: "text-good" },
  { id: "is-not", title: "What it is not", points: whatItIsNot, icon: "cross", look: "text-quiet" },
  { id: "ends", title: "How it ends", points: howItEnds, icon: "clock", look: "text-stage-4-deep" },
] as const;

/** What somebody should know before anything is asked: what it is and is not, how long, what it costs and when it ends. */
export function AboutConsultations() {
  return (
    <div className="space-y-8">
      <div className="grid gap-5 md:grid-cols-3">
        {lists.map(({ id, title, points, icon, look }) => (
          <section key={id} aria-labelledby={id} className="rounded-card border border-line bg-card p-5">
            <h2 id={id} className="mb-3 text-xl">
              {title}
            </h2>
            <ul className="space-y-2.5">
              {points.map((point) => (
                <li key={point} className="flex gap-2.5">
                  <Icon name={icon} className={`mt-1 size-5 shrink-0 ${look}`} />
                  <span>{point}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section aria-labelledby="costs" className="max-w-prose space-y-2">
        <h2 id="costs" className="text-xl">
          What it costs, and how long it takes
        </h2>
        <p>
          About {takes}, by phone, by video call or in person. Some hubs have funded ones, for which you pay
          nothing. Otherwise each hub below says its price, and you pay {payee}, never the hub.
        </p>
        <p>{refundTerms}</p>
      </section>
    </div>
  );
}
