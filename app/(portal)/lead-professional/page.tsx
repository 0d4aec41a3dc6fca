import type { Metadata } from "next";
import { AreaHome } from "@/components/area/area-home";
import { StandingBy } from "@/components/second-contact/standing-by";
import { SchoolsThatAsk } from "@/components/workshop/schools-that-ask";
import { workshopsStoodBy } from "@/lib/domain/training/second-contacts/read";
import { requestsWaiting } from "@/lib/domain/training/workshop-requests/read";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LeadProfessionalHomePage({ searchParams }: Props) {
  const actor = await askFor("lead-professional");
  return (
    <AreaHome area={area} organisation={actor.organisation}>
      <SchoolsThatAsk waiting={await requestsWaiting(actor)} />
      <StandingBy
        workshops={await workshopsStoodBy(actor)}
        done={(await searchParams)["stood-down"] === "yes"}
      />
    </AreaHome>
  );
}
