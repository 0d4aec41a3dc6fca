import { StatusTag } from "@/components/ui/status-tag";
import type { OrderState } from "@/lib/domain/training/orders/shape";
import { stateWords } from "@/lib/domain/training/orders/words";

export function OrderStateTag({ state }: { state: OrderState }) {
  return <StatusTag kind={stateWords[state].kind}>{stateWords[state].label}</StatusTag>;
}
