import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { OwnTracker } from "@/lib/domain/cic/trackers/shape";
import { mostGoals } from "@/lib/domain/cic/trackers/words";
import { AwayGoals } from "./away-goals";
import { DeleteTracker } from "./delete-tracker";
import { GoalCard } from "./goal-card";
import { NewGoal } from "./new-goal";
import { PrivateNote } from "./private-note";

type Props = { area: string; tracker: OwnTracker; away: boolean };

/** Goals first, then the other rooms of the Tracker, then the ways out. */
export function TrackerHome({ area, tracker, away }: Props) {
  const path = `${area}/tracker`;
  const goals = tracker.goals.filter((goal) => !goal.archivedAt);
  return (
    <div className="space-y-10">
      {away && <Notice kind="good" title="That goal is put away. You can still read it below." live />}
      <PrivateNote />
      <section aria-labelledby="goals" className="space-y-5">
        <h2 id="goals">What you hope for</h2>
        {goals.length > 0 && (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {goals.map((goal) => (
              <li key={goal.id}>
                <GoalCard goal={goal} href={`${path}/goals/${goal.id}`} />
              </li>
            ))}
          </ul>
        )}
        {goals.length < mostGoals ? (
          <NewGoal first={goals.length === 0} />
        ) : (
          <p className="text-quiet">Three goals are the most at one time. Put one away to set another.</p>
        )}
      </section>
      <Rooms path={path} tracker={tracker} />
      <AwayGoals goals={tracker.goals} path={path} />
      <DeleteTracker />
    </div>
  );
}

function Rooms({ path, tracker: { looks, entries } }: { path: string; tracker: OwnTracker }) {
  return (
    <section aria-labelledby="rooms" className="space-y-5">
      <h2 id="rooms">Also in your Tracker</h2>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Card title="How things are" href={`${path}/questions`} stage={4}>
          <p>
            {looks.length === 0
              ? "A few questions, any of which you may leave out."
              : "See your later answers beside your first ones."}
          </p>
        </Card>
        <Card title="What you wrote for yourself" href={`${path}/entries`} stage={5}>
          <p>{entries.length === 0 ? "Nothing yet." : `${entries.length} written.`}</p>
        </Card>
        <Card title="How it went, day by day" href={`${path}/timeline`} stage={1}>
          <p>Everything that happened here, newest first.</p>
        </Card>
      </div>
    </section>
  );
}
