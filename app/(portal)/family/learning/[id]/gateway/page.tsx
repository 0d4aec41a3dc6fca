import type { Metadata } from "next";
import { GatewayPage } from "@/components/lesson/gateway-page";
import { gatewayPage } from "@/lib/domain/training/lessons/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Gateway" };

export default async function GatewayOfMinePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("family");
  const view = await orNotFound(gatewayPage(actor, (await params).id));
  return <GatewayPage area={area.path} view={view} />;
}
