import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import type { HubTask } from "@/lib/domain/cic/hub-places/shape";
import { taskStates } from "@/lib/domain/cic/hub-places/words";

/** A hub's way to its first booking, step by step, with what comes now at a glance. */
export function StillToDo({ tasks }: { tasks: readonly HubTask[] }) {
  const waits = tasks.some(({ state }) => state === "now");
  return (
    <section aria-labelledby="to-do" className="space-y-4">
      <h2 id="to-do">{waits ? "Before you can take bookings" : "Ready for bookings"}</h2>
      {!waits && <Notice kind="good" title="Everything is there: people can book with you" />}
      <ol className="divide-y divide-line rounded-card border border-line bg-card">
        {tasks.map(({ key, label, what, href, state }) => (
          <li key={key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-5 py-4">
            <div className="min-w-0 flex-1 basis-64">
              {href ? (
                <a href={href} className="inline-flex min-h-8 items-center text-lg font-bold">
                  {label}
                </a>
              ) : (
                <p className="text-lg font-bold">{label}</p>
              )}
              <p className="text-quiet">{what}</p>
            </div>
            <StatusTag kind={taskStates[state].kind}>{taskStates[state].label}</StatusTag>
          </li>
        ))}
      </ol>
    </section>
  );
}
