import type { Metadata } from "next";
import { AreaMap } from "@/components/published-workshop/area-map";
import { AreasToChoose } from "@/components/published-workshop/areas-to-choose";
import { CalendarsOfAreas } from "@/components/published-workshop/calendars-of-areas";
import { EventData } from "@/components/published-workshop/event-data";
import { FoundList } from "@/components/published-workshop/found-list";
import { WorkshopSearchForm } from "@/components/published-workshop/search-form";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { WorkshopStory } from "@/components/site/workshop-story";
import { asEvent, pageOf } from "@/lib/domain/training/published-workshops/published-workshops";
import { isNarrowed, workshopFilter } from "@/lib/domain/training/published-workshops/schema";
import { searchWorkshops } from "@/lib/domain/training/published-workshops/search";
import { foundInWords } from "@/lib/domain/training/published-workshops/words";

export const metadata: Metadata = { title: "Workshops" };
export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WorkshopsPage({ searchParams }: Props) {
  const filter = workshopFilter.parse(await searchParams);
  const search = await searchWorkshops(filter);
  return (
    <PageBody>
      <PageHeading
        eyebrow="Get Started"
        title="One workshop, to see whether this is for you"
        lead="You meet the first ideas with other parents, carers or colleagues. You can listen and say nothing. What you do next is up to you."
      />
      <div className="space-y-8">
        <div className="space-y-3">
          <WorkshopSearchForm filter={filter} near={search.near} />
          <p>
            You have a poster or a letter?{" "}
            <a href="/workshops/find">Find your workshop by its short address</a>
          </p>
        </div>
        <section id="results" aria-labelledby="found" className="space-y-5">
          <h2 id="found">{foundInWords(search)}</h2>
          {search.near === "unknown" || search.near === "nobody" ? (
            <AreasToChoose areas={search.areas} near={search.near} />
          ) : (
            <>
              <AreaMap search={search} />
              <FoundList
                search={search}
                narrowed={isNarrowed(filter)}
                href={(page) => pageOf(filter, page)}
              />
            </>
          )}
        </section>
        <CalendarsOfAreas areas={search.areas} />
        <WorkshopStory />
        <EventData event={search.found.map(asEvent)} />
      </div>
    </PageBody>
  );
}
