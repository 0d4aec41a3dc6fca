import type { Metadata } from "next";
import { AreaHome } from "@/components/area/area-home";
import { askFor } from "@/lib/entry/page";
import { area } from "./area";

export const metadata: Metadata = { title: "Home" };

export default async function SchoolHomePage() {
  const { organisation } = await askFor("school");
  return <AreaHome area={area} organisation={organisation} />;
}
