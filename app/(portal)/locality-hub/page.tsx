import type { Metadata } from "next";
import { AreaHome } from "@/components/area/area-home";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

export default async function LocalityHubHomePage() {
  const { organisation } = await askFor("locality-hub");
  return <AreaHome area={area} organisation={organisation} />;
}
