import { DateText } from "@/components/ui/date";
import { SummaryList } from "@/components/ui/summary-list";
import type { WorkshopPage } from "@/lib/domain/training/published-workshops/shape";
import { audienceWords, whenInWords, whereInWords } from "@/lib/domain/training/published-workshops/words";
import { AskTheHost } from "./ask-the-host";

/** Everything worth knowing before coming. */
export function WorkshopFacts({ workshop }: { workshop: WorkshopPage }) {
  const { host, lead, languages, audience, listGoesOn } = workshop;
  const rows = [
    { label: "When", value: whenInWords(workshop) },
    { label: "Where", value: whereInWords(workshop) },
    { label: "Who it is for", value: audienceWords[audience] },
    { label: "Language", value: languages },
    { label: "Access", value: host.access },
    { label: "Parking", value: host.parking },
    {
      label: "Questions",
      value: (
        <>
          <AskTheHost host={host} /> You can also write what you need when you sign up.
        </>
      ),
    },
    { label: "Who hosts", value: host.name },
    { label: "Who leads", value: lead ? `${lead}, a certified Lead` : "A certified Lead" },
    { label: "What it costs", value: "Nothing. Coming to this workshop is free." },
    {
      label: "Your details",
      value: (
        <>
          I Matter Training looks after the list of who comes. The school and the Lead see it. It is deleted
          on <DateText date={listGoesOn} />. <a href="/privacy/i-matter-training">More about privacy</a>
        </>
      ),
    },
  ];
  return <SummaryList rows={rows} />;
}
