import type { Metadata } from "next";
import { HubLists } from "@/components/appointment/hub-lists";
import { PageHeading } from "@/components/site/page-heading";
import { hubs } from "@/lib/domain/cic/appointments/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Hubs" };

export default async function HubsPage() {
  const actor = await askFor("rhm");
  const lists = await orNotFound(hubs(actor));
  return (
    <>
      <PageHeading
        title="Hubs"
        lead="Which hubs may work, until when, and what needs you soon. Whom they help is not known here."
      />
      <HubLists {...lists} />
    </>
  );
}
