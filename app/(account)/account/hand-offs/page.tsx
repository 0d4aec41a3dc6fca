import type { Metadata } from "next";
import { OwnList } from "@/components/hand-off/own-list";
import { myHandOffs } from "@/lib/domain/network/hand-offs/read";
import { askForReader } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Connections" };

export default async function ConnectionsPage() {
  return <OwnList handOffs={await myHandOffs(await askForReader())} />;
}
