import { PageHeading } from "@/components/site/page-heading";
import type { Goal } from "@/lib/domain/cic/trackers/shape";
import { endWords } from "@/lib/domain/cic/trackers/words";
import { day } from "@/lib/platform/dates";
import { ChangeGoal } from "./change-goal";
import { GoalRatings } from "./goal-ratings";
import { GoalSteps } from "./goal-steps";
import { PrivateNote } from "./private-note";
import { PutAway } from "./put-away";
import { RateGoal } from "./rate-goal";

/** One goal: how near it feels and felt, its steps, and putting it away. */
export function GoalPage({ area, goal }: { area: { path: string }; goal: Goal }) {
  const isOpen = !goal.archivedAt;
  return (
    <>
      <PageHeading
        title={goal.words}
        lead={
          goal.archivedAt && goal.ended
            ? `${endWords[goal.ended]}. You put it away on ${day(goal.archivedAt)}.`
            : `You set this on ${day(goal.createdAt)}.`
        }
        trail={[
          { href: area.path, label: "My learning" },
          { href: `${area.path}/tracker`, label: "Your Tracker" },
        ]}
      />
      <div className="space-y-10">
        {isOpen && <RateGoal goal={goal.id} />}
        <GoalRatings goal={goal} />
        <GoalSteps goal={goal} isOpen={isOpen} />
        {isOpen && (
          <section aria-label="Change or put away" className="max-w-2xl space-y-3">
            <ChangeGoal goal={goal} />
            <PutAway goal={goal.id} />
          </section>
        )}
        <PrivateNote />
      </div>
    </>
  );
}
