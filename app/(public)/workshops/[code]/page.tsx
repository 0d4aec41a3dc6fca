import type { Metadata } from "next";
import { cache } from "react";
import { EventData } from "@/components/published-workshop/event-data";
import { WhatFollows } from "@/components/published-workshop/what-follows";
import { WhatAWorkshopIs } from "@/components/published-workshop/what-it-is";
import { WorkshopFacts } from "@/components/published-workshop/workshop-facts";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { NothingToSignUpFor, SignUpSection, ToSignUp } from "@/components/workshop-place/sign-up-section";
import { coursesThatFollow } from "@/lib/domain/training/published-workshops/follow-on";
import { asEvent } from "@/lib/domain/training/published-workshops/published-workshops";
import { workshopPage } from "@/lib/domain/training/published-workshops/read";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";
import { orNotFound } from "@/lib/entry/page";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }> };

const workshopCalled = cache((code: string) => orNotFound(workshopPage(code)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const workshop = await workshopCalled((await params).code);
  return { title: `Workshop at ${workshop.host.name}`, description: whenInWords(workshop) };
}

export default async function OneWorkshopPage({ params }: Props) {
  const workshop = await workshopCalled((await params).code);
  return (
    <PageBody className="space-y-10">
      <PageHeading
        trail={[{ label: "Workshops", href: "/workshops" }]}
        eyebrow="Get Started workshop"
        title={workshop.host.name}
        lead={whenInWords(workshop)}
      >
        <ToSignUp places={workshop.places} />
      </PageHeading>
      <NothingToSignUpFor places={workshop.places} code={workshop.code} />
      <WhatAWorkshopIs />
      <WorkshopFacts workshop={workshop} />
      <WhatFollows courses={await coursesThatFollow(workshop.audience)} />
      <SignUpSection workshop={workshop} />
      <EventData event={asEvent(workshop)} />
    </PageBody>
  );
}
