import type { Metadata } from "next";
import { ClosedPlace } from "@/components/enrolment/closed-place";
import { GatewayPage } from "@/components/lesson/gateway-page";
import { whileOpen } from "@/lib/domain/training/enrolments/read";
import { gatewayPage } from "@/lib/domain/training/lessons/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Gateway" };

export default async function GatewayOfMinePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("professional-learner");
  const { id } = await params;
  const page = await orNotFound(whileOpen(actor, id, () => gatewayPage(actor, id)));
  if ("closed" in page) return <ClosedPlace area={area.path} place={page.closed} />;
  return <GatewayPage area={area.path} view={page.view} />;
}
