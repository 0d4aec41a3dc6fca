import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { seeThatItMoved } from "@/lib/domain/training/workshop-places/actions";
import type { MyPlace } from "@/lib/domain/training/workshop-places/shape";

/** It has another time or room. It stands here until they say that they saw it: opening the page alone changes nothing. */
export function MovedNotice({ place: { moved, workshop, key } }: { place: MyPlace }) {
  if (!moved) return null;
  return (
    <Notice kind="warn" title="The workshop has moved">
      <p className="wrap-anywhere">
        It was {whenInWords(moved)}, {moved.room}.
      </p>
      <p className="font-bold wrap-anywhere">
        It is now {whenInWords(workshop)}, {workshop.room}.
      </p>
      <Form action={seeThatItMoved} id="saw-move" className="space-y-3">
        <ErrorSummary />
        <input type="hidden" name="place" value={key} />
        <SubmitButton>I have seen this</SubmitButton>
      </Form>
    </Notice>
  );
}
