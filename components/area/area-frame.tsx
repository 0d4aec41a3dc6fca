import type { ReactNode } from "react";
import { PortalHeader } from "@/components/site/portal-header";
import { Form, SubmitButton } from "@/components/ui/form";
import { signOut } from "@/lib/domain/network/sessions/actions";
import type { Actor } from "@/lib/entry/actor";
import { roles } from "@/lib/policy";
import type { Area } from "./area";

type AreaFrameProps = {
  area: Area;
  actor: Actor;
  /** How many people wait for an answer. */
  waits?: number;
  children: ReactNode;
};

/** What every page of an area has around it: who is here, in which hat, the way out, and its pages. */
export function AreaFrame({ area, actor, waits = 0, children }: AreaFrameProps) {
  const named = (link: Area["nav"][number]) =>
    waits > 0 && link.href === area.answersAt ? { ...link, label: `${link.label} (${waits})` } : link;
  return (
    <>
      <PortalHeader
        personName={actor.name}
        hatName={roles[area.role].name}
        organisationName={actor.organisation}
        nav={area.nav.map(named)}
      >
        <Form action={signOut} className="contents">
          <SubmitButton kind="quiet">Sign out</SubmitButton>
        </Form>
      </PortalHeader>
      <main id="main" tabIndex={-1} className="page-width pt-8 pb-16 sm:pt-10">
        {children}
      </main>
    </>
  );
}
