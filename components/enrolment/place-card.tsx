import { StatusTag } from "@/components/ui/status-tag";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { progressInWords, stateWords } from "@/lib/domain/training/enrolments/words";

/** One place on a course: its state in words, and how far it has got. */
export function PlaceCard({ area, place }: { area: string; place: Place }) {
  const { label, kind } = stateWords[place.state];
  return (
    <article className="keep-together relative flex h-full flex-col gap-3 rounded-card border border-line bg-card p-5 hover:border-edge hover:shadow-lift">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3>
          <a href={`${area}/learning/${place.id}`} className="stretched">
            {place.course.title}
          </a>
        </h3>
        <StatusTag kind={kind}>{label}</StatusTag>
      </div>
      <p className="text-quiet">{lineFor(place)}</p>
    </article>
  );
}

function lineFor(place: Place): string {
  if (place.state === "provisional")
    return "Your place is held for you. It opens when it is paid for or funded.";
  if (place.state === "paused") return `Paused by you. ${progressInWords(place)}`;
  const yours = place.certificateAt ? "Your certificate and what you wrote are" : "What you wrote is";
  if (place.state === "left") return `You left this course. ${yours} still yours.`;
  if (place.state === "ended") return `Your money went back to you. ${yours} still yours.`;
  if (place.state === "completed" && place.course.certificate) {
    return place.certificateAt
      ? "Finished. Your certificate is here."
      : "Finished. You can make your certificate.";
  }
  return progressInWords(place);
}
