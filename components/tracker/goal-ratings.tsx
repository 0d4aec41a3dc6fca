import { ChartLine } from "@/components/ui/chart-line";
import { DateText } from "@/components/ui/date";
import { Table } from "@/components/ui/table";
import type { Goal, Rating } from "@/lib/domain/cic/trackers/shape";
import { day } from "@/lib/platform/dates";
import { OtherViews } from "./other-views";

/** How a goal felt over time: drawn, and as a table that says the same. */
export function GoalRatings({ goal: { ratings } }: { goal: Goal }) {
  const [first, last] = [ratings[0], ratings.at(-1)];
  const seenOtherwise = ratings.some(({ views }) => views.length > 0);
  return (
    <section aria-labelledby="ratings" className="space-y-5">
      <h2 id="ratings">How near it felt</h2>
      {first && last && ratings.length > 1 && (
        <figure className="max-w-2xl rounded-card border border-line bg-card p-4">
          <ChartLine
            says={`From ${first.rating} on ${day(first.at)} to ${last.rating} on ${day(last.at)}. The table below has every number.`}
            points={ratings.map(({ at, rating }) => ({ at, value: rating }))}
            ends={[day(first.at), day(last.at)]}
          />
        </figure>
      )}
      <div className="max-w-2xl">
        <Table<Rating>
          caption="Each time you said how near it felt"
          rows={[...ratings].reverse()}
          rowKey={({ id }) => id}
          columns={[
            { key: "at", header: "On", cell: ({ at }) => <DateText date={at} withTime /> },
            { key: "rating", header: "From 0 to 10", numeric: true },
            ...(seenOtherwise ? [otherwise] : []),
          ]}
          empty="You have not said yet. There is no hurry."
        />
      </div>
    </section>
  );
}

const otherwise = {
  key: "views",
  header: "How somebody else sees it",
  cell: ({ views }: Rating) => <OtherViews views={views} />,
};
