import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const kinds: Record<string, { box: string; mark: string; icon: IconName }> = {
  info: { box: "border-stage-4-deep/45 bg-stage-4/35", mark: "text-stage-4-deep", icon: "info" },
  good: { box: "border-good/45 bg-good-tint", mark: "text-good", icon: "tick" },
  warn: { box: "border-warn/45 bg-warn-tint", mark: "text-warn", icon: "alert" },
  bad: { box: "border-bad/45 bg-bad-tint", mark: "text-bad", icon: "alert" },
  private: { box: "border-stage-5-deep/45 bg-stage-5/35", mark: "text-stage-5-deep", icon: "lock" },
};

type NoticeProps = {
  title?: ReactNode;
  children?: ReactNode;
  /** "private" is for promises about who can read what. */
  kind?: "info" | "good" | "warn" | "bad" | "private";
  /** Read aloud at once: only for the answer to something the person has just done. */
  live?: boolean;
};

export function Notice({ title, children, kind = "info", live }: NoticeProps) {
  const look = kinds[kind]!;
  return (
    <div
      role={live ? (kind === "bad" ? "alert" : "status") : undefined}
      className={`keep-together flex gap-3 rounded-card border-2 p-5 ${look.box}`}
    >
      <Icon name={look.icon} className={`mt-0.5 size-6 shrink-0 ${look.mark}`} />
      <div className="min-w-0 space-y-2">
        {title && <p className="text-lg font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
