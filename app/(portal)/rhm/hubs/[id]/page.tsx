import type { Metadata } from "next";
import { OneHubAppointed } from "@/components/appointment/one-hub";
import { OneHubLicensed } from "@/components/licence/one-hub-licensed";
import { PageHeading } from "@/components/site/page-heading";
import { oneHubOf } from "@/lib/domain/cic/appointments/read";
import { licencesAt } from "@/lib/domain/cic/licences/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "One hub" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export default async function OneHubPage({ params, searchParams }: Props) {
  const actor = await askFor("rhm");
  const { id } = await params;
  const hub = await orNotFound(oneHubOf(actor, id));
  return (
    <div className="space-y-8">
      <PageHeading
        trail={[{ label: "Hubs", href: "/rhm/hubs" }]}
        eyebrow={hub.area ?? undefined}
        title={hub.name}
      />
      <OneHubAppointed hub={hub} said={(await searchParams).done} />
      <OneHubLicensed hub={id} dates={hub.dates} {...(await orNotFound(licencesAt(actor, id)))} />
    </div>
  );
}
