import type { ReactNode } from "react";
import { AreaFrame } from "@/components/area/area-frame";
import { whoIsAsking } from "@/lib/entry/session";
import { area } from "./area";

export default async function LeadProfessionalLayout({ children }: { children: ReactNode }) {
  return (
    <AreaFrame area={area} actor={await whoIsAsking()}>
      {children}
    </AreaFrame>
  );
}
