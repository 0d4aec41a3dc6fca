import type { ReactNode } from "react";
import { SignedInHeader } from "@/components/hat/signed-in-header";
import { PortalFooter } from "@/components/site/portal-footer";
import { PublicHeader } from "@/components/site/public-header";
import { whoIsAsking } from "@/lib/entry/session";
import { standingOf } from "@/lib/policy";
import { tabsOf } from "./tabs";

/** Draws only: who is here, if anyone. Each page asks for itself. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const actor = await whoIsAsking();
  return (
    <>
      {actor.personId ? (
        <SignedInHeader
          personName={actor.name}
          hatName={actor.membershipId ? standingOf(actor.asker).name : undefined}
          organisationName={actor.organisation}
          nav={actor.membershipId ? tabsOf(actor.asker) : []}
        />
      ) : (
        <PublicHeader />
      )}
      {children}
      <PortalFooter />
    </>
  );
}
