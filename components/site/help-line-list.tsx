import { Icon } from "@/components/ui/icon";
import { QuickExitLink } from "@/components/ui/quick-exit-link";
import { type HelpLine, helpLines } from "./help-lines";

export function HelpLineList() {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {helpLines.map((line) => (
        <HelpLineCard key={line.name} line={line} />
      ))}
    </ul>
  );
}

function HelpLineCard({ line }: { line: HelpLine }) {
  return (
    <li className="keep-together flex flex-col gap-2 rounded-card border border-line bg-card p-5 sm:p-6">
      <p className="text-quiet">{line.when}</p>
      <h3>{line.name}</h3>
      <p>
        <a
          href={line.href}
          className="inline-flex min-h-12 items-center gap-2.5 rounded-full border-2 border-accent px-5 text-lg font-bold text-accent no-underline hover:bg-tint hover:underline"
        >
          <Icon name="phone" className="size-5 shrink-0" />
          {line.say}
        </a>
      </p>
      <p className="text-sm text-quiet">{line.more}</p>
      {line.leaveQuickly && (
        <p>
          <QuickExitLink />
        </p>
      )}
    </li>
  );
}
