import type { Metadata } from "next";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { PlacePage } from "@/components/workshop-place/place-page";
import { coursesThatFollow } from "@/lib/domain/training/published-workshops/follow-on";
import { myTurn } from "@/lib/domain/training/waiting-line/read";
import { myPlace } from "@/lib/domain/training/workshop-places/read";
import { placeTitle } from "@/lib/domain/training/workshop-places/words";

export const metadata: Metadata = { title: "Your place", robots: { index: false } };

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MyPlacePage({ params, searchParams }: Props) {
  const place = await myPlace((await params).token);
  const { done } = await searchParams;
  if (!place) return <OpensNothing />;
  const turn = place.state === "waiting" ? await myTurn(place.key) : null;
  const courses = await coursesThatFollow(place.workshop.audience);
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title={placeTitle(place)}
        lead="This page is yours alone: whoever has its link can change what stands here. You need no account."
      />
      <PlacePage
        place={place}
        turn={turn}
        done={typeof done === "string" ? done : undefined}
        courses={courses}
      />
    </PageBody>
  );
}

function OpensNothing() {
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="This link opens no place"
        lead="It may not be whole: copy all of it from the email, to the last letter. Or the list it belonged to has been deleted on its date, and there is nothing left to open."
      >
        <Button href="/workshops">See the workshops</Button>
      </PageHeading>
    </PageBody>
  );
}
