import type { ReactNode } from "react";
import { AreaFrame } from "@/components/area/area-frame";
import { whoIsAsking } from "@/lib/entry/session";
import { area } from "./area";

export default async function PersonalLearnerLayout({ children }: { children: ReactNode }) {
  return (
    <AreaFrame area={area} actor={await whoIsAsking()}>
      {children}
    </AreaFrame>
  );
}
