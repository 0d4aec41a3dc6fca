import type { ReactNode } from "react";
import { AreaFrame } from "@/components/area/area-frame";
import { howManyWait } from "@/lib/domain/network/interests/read";
import { whoIsAsking } from "@/lib/entry/session";
import { area } from "./area";

export default async function ImatterTrainingLayout({ children }: { children: ReactNode }) {
  const actor = await whoIsAsking();
  const waits =
    actor.asker === area.role && !actor.secondFactor.startsWith("to-")
      ? await howManyWait(actor, "training")
      : 0;
  return (
    <AreaFrame area={area} actor={actor} waits={waits}>
      {children}
    </AreaFrame>
  );
}
