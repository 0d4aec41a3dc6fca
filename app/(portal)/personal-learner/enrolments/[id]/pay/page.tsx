import type { Metadata } from "next";
import { PayPage } from "@/components/order/pay-page";
import { countedInWords } from "@/lib/domain/training/funding/read";
import { placeToPay } from "@/lib/domain/training/orders/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { usesPracticeTill } from "@/lib/platform/stripe";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Pay for your place" };

export default async function PayForPlacePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("personal-learner");
  const place = await orNotFound(placeToPay(actor, (await params).id));
  const counted = place.state === "provisional" ? await countedInWords(actor) : null;
  return <PayPage area={area.path} place={place} practice={usesPracticeTill("imt")} counted={counted} />;
}
