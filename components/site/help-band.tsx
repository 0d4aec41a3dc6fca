import { Button } from "@/components/ui/button";

/** Said on the front page because some people arrive on a hard day. */
export function HelpBand() {
  return (
    <section aria-labelledby="help-band" className="page-width py-14 sm:py-20">
      <div className="flex flex-wrap items-center justify-between gap-6 rounded-card border-2 border-stage-2-deep bg-stage-2 p-6 sm:p-9">
        <div className="max-w-prose space-y-2">
          <h2 id="help-band">Is today a hard day?</h2>
          <p>
            This is a place to learn, and nobody here watches for messages. Other people are there to listen
            right now, day and night.
          </p>
        </div>
        <Button href="/help-now">See who can help now</Button>
      </div>
    </section>
  );
}
