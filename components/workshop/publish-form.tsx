import { PriceList } from "@/components/order/price-list";
import { ErrorSummary, Field, Form, SubmitButton, Tick } from "@/components/ui/form";
import type { Course } from "@/lib/domain/training/courses/shape";
import { publishWorkshop } from "@/lib/domain/training/workshops/actions";
import type { OurWorkshop } from "@/lib/domain/training/workshops/shape";
import { largest } from "@/lib/domain/training/workshops/words";

/** SN-1: every cost that may follow, read before parents see it; then the one button that opens it. */
export function PublishForm({ workshop, courses }: { workshop: OurWorkshop; courses: readonly Course[] }) {
  return (
    <div className="space-y-8">
      <section aria-labelledby="costs" className="space-y-4">
        <h2 id="costs">What parents see about costs</h2>
        <p className="max-w-prose">
          Coming to the workshop costs nothing and signs nobody up for anything else. Whoever wants to learn
          more afterwards can. These are all the prices, shown on the page before anybody signs up.
        </p>
        <PriceList courses={courses} />
      </section>
      <Form action={publishWorkshop} className="max-w-xl space-y-6">
        <ErrorSummary />
        <input type="hidden" name="workshop" value={workshop.id} />
        <Field
          name="capacity"
          label="How many people is there room for?"
          hint={`Up to ${largest}, and no more than the room holds safely. Whoever comes later joins a waiting list.`}
          inputMode="numeric"
          defaultValue={String(workshop.capacity)}
          width="short"
          maxLength={9}
        />
        <Tick name="read" label="I have read the costs, and the day, hour and room are right." />
        <SubmitButton>Publish this workshop</SubmitButton>
      </Form>
    </div>
  );
}
