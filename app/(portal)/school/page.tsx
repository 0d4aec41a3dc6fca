import type { Metadata } from "next";
import { AreaHome } from "@/components/area/area-home";
import { StillToDo } from "@/components/hosting/still-to-do";
import { WhomToAskList } from "@/components/hosting/whom-to-ask";
import { tasksOf } from "@/lib/domain/training/hosting/tasks";
import { whomToAsk } from "@/lib/domain/training/hosting/whom-to-ask";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

export default async function SchoolHomePage() {
  const actor = await askFor("school");
  return (
    <AreaHome area={area} organisation={actor.organisation}>
      <StillToDo tasks={await tasksOf(actor)} />
      <WhomToAskList whom={await whomToAsk(actor)} />
    </AreaHome>
  );
}
