import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const kinds: Record<string, { look: string; icon?: IconName }> = {
  neutral: { look: "border-line bg-tint text-ink" },
  good: { look: "border-good bg-good-tint text-good", icon: "tick" },
  waiting: { look: "border-warn bg-warn-tint text-warn", icon: "clock" },
  bad: { look: "border-bad bg-bad-tint text-bad", icon: "alert" },
  paused: { look: "border-stage-4-deep bg-stage-4/35 text-stage-4-deep", icon: "pause" },
  ended: { look: "border-line border-dashed bg-card text-quiet", icon: "cross" },
};

type StatusTagProps = {
  children: ReactNode;
  kind?: "neutral" | "good" | "waiting" | "bad" | "paused" | "ended";
};

/** Says the state in words; shape and colour only repeat it. */
export function StatusTag({ children, kind = "neutral" }: StatusTagProps) {
  const { look, icon } = kinds[kind]!;
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-3 py-0.5 text-sm font-bold whitespace-nowrap ${look}`}
    >
      {icon && <Icon name={icon} className="size-4" />}
      {children}
    </span>
  );
}
