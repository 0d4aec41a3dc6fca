import type { ReactNode } from "react";
import { type Here, PublicHeader } from "@/components/site/public-header";
import { SiteFooter } from "@/components/site/site-footer";
import type { Actor } from "@/lib/entry/actor";
import { whoIsReading } from "@/lib/entry/page";
import { isLearner, isRole, roles } from "@/lib/policy";

/** Draws only: who is reading, if anyone. The door draws for strangers as nobody and keeps that one page for them all. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <PublicHeader here={hereAs(await whoIsReading())} />
      {children}
      <SiteFooter />
    </>
  );
}

function hereAs({ personId, asker, organisation }: Actor): Here | null {
  if (!personId) return null;
  if (!isRole(asker)) return { hatName: null, area: { href: "/choose-role", label: "Choose a hat" } };
  const { name } = roles[asker];
  const hatName = organisation && !organisation.startsWith(name) ? `${name}, ${organisation}` : name;
  return { hatName, area: { href: `/${asker}`, label: isLearner(asker) ? "My learning" : "My pages" } };
}
