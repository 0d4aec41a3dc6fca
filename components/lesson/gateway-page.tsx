import { ReflectionSection } from "@/components/reflection/reflection-section";
import { WritingForm } from "@/components/reflection/writing-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { progressInWords } from "@/lib/domain/training/enrolments/words";
import { reachTheGateway } from "@/lib/domain/training/lessons/actions";
import type { GatewayView } from "@/lib/domain/training/lessons/shape";

/** A place to stop and look back. Reached when the learner says so; there is nothing to pass. */
export function GatewayPage({ area, view }: { area: string; view: GatewayView }) {
  const { place, written, was } = view;
  const { gateway } = place.version;
  if (!gateway) return null;
  const course = `${area}/learning/${place.id}`;
  return (
    <article className="mx-auto max-w-prose space-y-10">
      <header className="space-y-4">
        <Breadcrumb
          trail={[
            { href: area, label: "My learning" },
            { href: course, label: place.course.title },
          ]}
        />
        <GatewayPicture />
        <h1>{gateway.title}</h1>
        <p className="text-lg">{gateway.intro}</p>
      </header>
      <WritingForm
        action={reachTheGateway}
        fields={{ enrolment: place.id }}
        boxes={<ReflectionSection prompts={gateway.prompts} written={written} was={was} />}
      >
        {place.gatewayAt ? (
          <Notice kind="good" title="You have reached this Gateway">
            <p>{progressInWords(place)}</p>
            <a href={course}>Back to the course</a>
          </Notice>
        ) : (
          <GoThrough />
        )}
      </WritingForm>
    </article>
  );
}

function GoThrough() {
  return (
    <section
      aria-label="Go through"
      className="no-print space-y-4 rounded-card border-2 border-line bg-card p-5 sm:p-6"
    >
      <p>
        You decide when you have stopped here for long enough. You may leave every box empty and still go
        through.
      </p>
      <SubmitButton name="press" value="go-through">
        I have looked back: go through
      </SubmitButton>
    </section>
  );
}

function GatewayPicture() {
  return (
    <svg viewBox="0 0 320 130" className="w-full" aria-hidden="true" focusable="false">
      <rect width="320" height="130" rx="20" className="fill-stage-1" />
      <path
        d="M0 104q80-26 160-12t160-8v26a20 20 0 0 1-20 20H20a20 20 0 0 1-20-20z"
        className="fill-stage-5"
      />
      <path d="M150 130q-4-26 10-42q14 16 12 42z" className="fill-card" />
      <path
        d="M118 98V52a42 42 0 0 1 84 0v46"
        className="fill-none stroke-accent"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <circle cx="232" cy="30" r="12" className="fill-stage-2" />
      <path
        d="M44 98V72M276 92V70"
        className="fill-none stroke-stage-5-deep"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <circle cx="44" cy="58" r="18" className="fill-stage-5-deep" />
      <circle cx="276" cy="58" r="15" className="fill-stage-5-deep" />
    </svg>
  );
}
