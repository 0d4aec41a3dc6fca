import { StatusTag } from "@/components/ui/status-tag";
import type { Task } from "@/lib/domain/training/hosting/shape";
import { taskStates } from "@/lib/domain/training/hosting/words";

/** A school's way to its next workshop, step by step, with what comes now at a glance. */
export function StillToDo({ tasks }: { tasks: readonly Task[] }) {
  return (
    <section aria-labelledby="to-do" className="space-y-4">
      <h2 id="to-do">What is still to do</h2>
      <ol className="divide-y divide-line rounded-card border border-line bg-card">
        {tasks.map(({ key, label, what, href, state }) => (
          <li key={key} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-5 py-4">
            <div className="min-w-0 flex-1 basis-64">
              {state === "later" ? (
                <p className="font-bold text-quiet">{label}</p>
              ) : (
                <a href={href} className="inline-flex min-h-8 items-center text-lg font-bold">
                  {label}
                </a>
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
