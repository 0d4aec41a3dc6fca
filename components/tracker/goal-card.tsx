import { Card } from "@/components/ui/card";
import { ChartScale } from "@/components/ui/chart-scale";
import type { Goal } from "@/lib/domain/cic/trackers/shape";
import { day } from "@/lib/platform/dates";

/** One goal at a glance: how near it felt last, and how its steps stand. */
export function GoalCard({ goal, href }: { goal: Goal; href: string }) {
  const last = goal.ratings.at(-1);
  const done = goal.steps.filter(({ state }) => state === "done").length;
  return (
    <Card title={goal.words} href={href}>
      {last ? (
        <>
          <p>
            It felt like {last.rating} of 10 on {day(last.at)}.
          </p>
          <ChartScale
            says={`${last.rating} on a scale from 0 to 10`}
            marks={[{ value: last.rating, look: "full" }]}
          />
        </>
      ) : (
        <p>Say how near it feels, when you like.</p>
      )}
      {goal.steps.length > 0 && (
        <p>
          {done} of {goal.steps.length} {goal.steps.length === 1 ? "step" : "steps"} done.
        </p>
      )}
      {goal.reviewOn && <p>You would like to look at it again on {day(goal.reviewOn)}.</p>}
    </Card>
  );
}
