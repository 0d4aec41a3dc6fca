import { Icon } from "@/components/ui/icon";
import type { DayRemark as Remark } from "@/lib/domain/training/terms/shape";
import { remarkWords } from "@/lib/domain/training/terms/words";

/** Under a day that may suit fewer people: a plain warning, and never a refusal. */
export function DayRemark({ remark }: { remark: Remark | null }) {
  if (!remark) return null;
  return (
    <span className="flex items-start gap-2 text-warn">
      <Icon name="alert" className="mt-1 size-4 shrink-0" />
      {remarkWords[remark]}
    </span>
  );
}
