import { Choice, ErrorSummary, Form, SubmitButton, Tick } from "@/components/ui/form";
import type { CourseInFull } from "@/lib/domain/training/courses/shape";
import { startCourse } from "@/lib/domain/training/enrolments/actions";
import type { Joining } from "@/lib/domain/training/enrolments/shape";
import { pounds } from "@/lib/platform/money";

/** The exact words, how the place is paid for, and one tick. */
export function StartForm({ course, wording }: { course: CourseInFull; wording: Joining["wording"] }) {
  const isFree = course.pricePence === 0;
  return (
    <section
      aria-labelledby="join"
      className="space-y-6 rounded-card border-2 border-accent bg-card p-5 sm:p-7"
    >
      <h2 id="join">{wording.title}</h2>
      <div className="prose">
        {wording.text.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Form action={startCourse} id="start" className="space-y-6 border-t border-line pt-6">
        <ErrorSummary />
        <input type="hidden" name="course" value={course.slug} />
        <input type="hidden" name="wording" value={wording.version} />
        {!isFree && <WhoPays pence={course.pricePence} />}
        <Tick name="agree" label="I have read this, I am 18 or over, and I want to join." />
        <SubmitButton>{isFree ? "Join and begin" : "Join and go to payment"}</SubmitButton>
        <p className="text-quiet">
          {isFree
            ? "It is free. You can leave with one press."
            : "Nothing is charged yet. The next page shows the full price again, and you can leave with one press."}
        </p>
      </Form>
    </section>
  );
}

function WhoPays({ pence }: { pence: number }) {
  return (
    <Choice
      name="paidBy"
      legend="How will your place be paid for?"
      options={[
        { value: "self", label: `I will pay ${pounds(pence)} by card`, hint: "One payment, with a receipt." },
        {
          value: "funder",
          label: "I have a funded-place code",
          hint: "Somebody else pays. They see how many places were used, never who used them.",
        },
      ]}
    />
  );
}
