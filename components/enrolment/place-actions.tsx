import type { Place } from "@/lib/domain/training/enrolments/shape";

/** Pausing and leaving, in plain sight and as easy as joining (FA-1). */
export function PlaceActions({ area, place }: { area: string; place: Place }) {
  const course = `${area}/learning/${place.id}`;
  if (!place.may.leave) return null;
  return (
    <section aria-labelledby="step-back" className="no-print space-y-3 border-t border-line pt-8">
      <h2 id="step-back" className="text-xl">
        Step back
      </h2>
      <p className="max-w-prose text-quiet">
        You can stop at any moment. You do not have to say why, and nobody is told.
      </p>
      <p className="flex flex-wrap gap-x-6">
        {place.may.pause && (
          <a href={`${course}/pause`} className="inline-flex min-h-11 items-center font-bold">
            Pause this course
          </a>
        )}
        <a href={`${course}/leave`} className="inline-flex min-h-11 items-center font-bold">
          Leave this course
        </a>
      </p>
    </section>
  );
}
