import { Field } from "@/components/ui/field";
import { priorities } from "@/lib/domain/training/priorities/words";

/** One box for what the page did not think of. */
export function OwnWords({ text = "" }: { text?: string }) {
  const { key, ask, hint } = priorities.ownWords;
  return (
    <div className="max-w-prose">
      <Field name={key} label={ask} hint={hint} type="textarea" rows={4} defaultValue={text} optional />
    </div>
  );
}
