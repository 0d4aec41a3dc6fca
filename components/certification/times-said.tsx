import { SummaryList } from "@/components/ui/summary-list";
import { weekdays } from "@/lib/domain/training/lead-times/schema";
import type { OwnTimes } from "@/lib/domain/training/lead-times/shape";
import { partNames, weekdayNames } from "@/lib/domain/training/lead-times/words";

/** "Wendle Valley: Monday afternoon, Friday morning and evening" */
export function TimesSaid({ said }: Pick<OwnTimes, "said">) {
  if (said.length === 0)
    return (
      <p className="text-quiet">You have said no times yet, so no school’s question comes to you by mail.</p>
    );
  return (
    <SummaryList
      rows={said.map(({ id, name, times }) => ({
        label: name,
        value: inWords(times),
        action: (
          <a href={`/lead-professional/times?area=${id}`} className="inline-flex min-h-11 items-center">
            Change<span className="sr-only"> {name}</span>
          </a>
        ),
      }))}
    />
  );
}

function inWords(times: readonly string[]): string {
  const days = weekdays.flatMap((weekday) => {
    const parts = times
      .filter((slot) => slot.startsWith(`${weekday}-`))
      .map((slot) => partNames[slot.slice(2) as keyof typeof partNames].toLowerCase());
    return parts.length > 0 ? [`${weekdayNames[weekday]} ${parts.join(" and ")}`] : [];
  });
  return days.join(", ");
}
