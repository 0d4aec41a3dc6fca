import type { Metadata } from "next";
import { PeopleOfOrganisation } from "@/components/invitation/people-of-organisation";
import { peoplePage } from "@/lib/domain/network/memberships/people-page";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "People" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LocalityHubPeoplePage({ searchParams }: Props) {
  const actor = await askFor("locality-hub");
  return <PeopleOfOrganisation {...(await orNotFound(peoplePage(actor, await searchParams)))} />;
}
