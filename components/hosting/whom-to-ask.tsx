import { SummaryList } from "@/components/ui/summary-list";
import type { WhomToAsk } from "@/lib/domain/training/hosting/shape";

/** By name, for whoever has nothing to do here today but a question. */
export function WhomToAskList({ whom: { linkContact, leads } }: { whom: WhomToAsk }) {
  const lead = leads.length === 1 ? "Your Lead" : "Your Leads";
  return (
    <section aria-labelledby="whom-to-ask" className="space-y-4">
      <h2 id="whom-to-ask">A question about hosting?</h2>
      <SummaryList
        rows={[
          ...(linkContact
            ? [{ label: "At your school", value: `${linkContact}, your link contact for workshops` }]
            : []),
          ...(leads.length > 0 ? [{ label: lead, value: leads.join(", ") }] : []),
          {
            label: "For everything else",
            value: (
              <>
                <a href="/express-interest">Write to I Matter Training</a>. A person answers.
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
