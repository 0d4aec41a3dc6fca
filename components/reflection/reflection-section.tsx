import { Icon } from "@/components/ui/icon";
import type { Prompt } from "@/lib/domain/training/courses/shape";
import type { Marks, Written } from "@/lib/domain/training/lessons/shape";
import { notWatched, onlyYou } from "@/lib/domain/training/reflections/words";
import { ReflectionBox } from "./reflection-box";
import { SaveRow } from "./save-row";

type Props = { prompts: readonly Prompt[]; written: Written; was: Marks };

/** The private boxes, under the promise of who can read them. They stand in a `WritingForm`. */
export function ReflectionSection({ prompts, written, was }: Props) {
  if (prompts.length === 0) return null;
  return (
    <section aria-labelledby="reflect" className="space-y-6">
      <div className="space-y-3">
        <h2 id="reflect">A moment to reflect</h2>
        <p className="text-quiet">Write as much or as little as you like. You can leave every box empty.</p>
      </div>
      <div className="flex gap-3 rounded-card bg-stage-5/35 p-4">
        <Icon name="lock" className="mt-0.5 size-6 shrink-0 text-stage-5-deep" />
        <div className="space-y-1">
          <p>{onlyYou}</p>
          <p>
            {notWatched} If today is hard, <a href="/help-now">see who can help now</a>.
          </p>
        </div>
      </div>
      {prompts.map(({ key, ask, hint }) => (
        <ReflectionBox
          key={key}
          prompt={key}
          ask={ask}
          hint={hint}
          text={written[key] ?? ""}
          was={was[key] ?? ""}
        />
      ))}
      <SaveRow />
    </section>
  );
}
