import { StagePicture } from "@/components/journey/stage-picture";
import { Button } from "@/components/ui/button";

/** No dates: said first, with the honest next step. */
export function WorkshopAsk() {
  return (
    <aside
      aria-labelledby="workshop-dates"
      className="self-start rounded-card border border-line bg-card p-6 lg:sticky lg:top-6"
    >
      <StagePicture stage={2} className="mb-5 w-36" />
      <h2 id="workshop-dates">Dates</h2>
      <p className="mt-2">
        No dates are published at the moment. Tell us roughly where you are, and we will write to you when
        there is a workshop nearby.
      </p>
      <p className="mt-2 text-quiet">From a school or nursery? Use the same form to ask about hosting one.</p>
      <div className="mt-5">
        <Button href="/express-interest?route=workshop">Hear first</Button>
      </div>
    </aside>
  );
}
