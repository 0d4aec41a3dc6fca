import type { Metadata } from "next";
import { EventData } from "@/components/published-workshop/event-data";
import { WhatFamiliesAsk } from "@/components/published-workshop/what-families-ask";
import { WhatFollows } from "@/components/published-workshop/what-follows";
import { WhatAWorkshopIs } from "@/components/published-workshop/what-it-is";
import { WorkshopFacts } from "@/components/published-workshop/workshop-facts";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { NothingToSignUpFor, SignUpSection, ToSignUp } from "@/components/workshop-place/sign-up-section";
import { coursesThatFollow } from "@/lib/domain/training/published-workshops/follow-on";
import { asEvent, isToCome } from "@/lib/domain/training/published-workshops/published-workshops";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { workshopAt, workshopHere } from "./by-its-code";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata(asked: Props): Promise<Metadata> {
  const workshop = await workshopHere(asked);
  if (!workshop) return { title: "Find your workshop" };
  return { title: `Workshop at ${workshop.host.name}`, description: whenInWords(workshop) };
}

export default async function OneWorkshopPage(asked: Props) {
  const workshop = await workshopAt(asked);
  return (
    <PageBody className="space-y-10">
      <PageHeading
        trail={[{ label: "Workshops", href: "/workshops" }]}
        eyebrow="Get Started workshop"
        title={workshop.host.name}
        lead={whenInWords(workshop)}
      >
        <ToSignUp places={workshop.places} paused={workshop.paused} />
      </PageHeading>
      <NothingToSignUpFor places={workshop.places} code={workshop.code} />
      <WhatAWorkshopIs />
      <WorkshopFacts workshop={workshop} />
      {isToCome(workshop) && <WhatFamiliesAsk workshop={workshop} />}
      <WhatFollows workshop={workshop} courses={await coursesThatFollow(workshop.audience)} />
      <SignUpSection workshop={workshop} />
      <EventData event={asEvent(workshop)} />
    </PageBody>
  );
}
