import type { Metadata } from "next";
import { AreaHome } from "@/components/area/area-home";
import { StillToDo } from "@/components/hosting/still-to-do";
import { WhomToAskList } from "@/components/hosting/whom-to-ask";
import { StandingBy } from "@/components/second-contact/standing-by";
import { tasksOf } from "@/lib/domain/training/hosting/tasks";
import { whomToAsk } from "@/lib/domain/training/hosting/whom-to-ask";
import { workshopsStoodBy } from "@/lib/domain/training/second-contacts/read";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SchoolHomePage({ searchParams }: Props) {
  const actor = await askFor("school");
  return (
    <AreaHome area={area} organisation={actor.organisation}>
      <StillToDo tasks={await tasksOf(actor)} />
      <StandingBy
        workshops={await workshopsStoodBy(actor)}
        done={(await searchParams)["stood-down"] === "yes"}
      />
      <WhomToAskList whom={await whomToAsk(actor)} />
    </AreaHome>
  );
}
