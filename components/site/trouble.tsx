import { Button } from "@/components/ui/button";
import { PageBody } from "./page-body";

/** Something broke on our side: said plainly, without a stack trace, with a reference to quote. */
export function Trouble({ reference }: { reference?: string | undefined }) {
  return (
    <PageBody className="flex flex-col items-center gap-6 py-16 text-center sm:py-24">
      <svg viewBox="0 0 160 110" className="w-44" aria-hidden="true" focusable="false">
        <path d="M38 40h54v40a18 18 0 0 1-18 18H56a18 18 0 0 1-18-18Z" className="fill-stage-4" />
        <path d="M92 48h6a12 12 0 0 1 0 28h-6" className="fill-none stroke-stage-4" strokeWidth="7" />
        <path
          d="m62 40 8 14-9 10 9 14"
          className="fill-none stroke-ink"
          strokeWidth="3"
          strokeLinejoin="round"
        />
        <path d="M14 100h132" className="stroke-edge" strokeWidth="4" strokeLinecap="round" />
      </svg>
      <h1>Something went wrong on our side</h1>
      <p className="max-w-prose text-lg text-quiet">
        It was nothing you did. What you had saved before is safe. Try again, and if it keeps happening, tell
        us.
      </p>
      {reference && <p className="text-quiet">Reference to quote: {reference}</p>}
      <div className="flex flex-wrap justify-center gap-3">
        {/* An empty address is this page again: a fresh request, with or without JavaScript. */}
        <Button href="">Try again</Button>
        <Button href="/" kind="secondary">
          Back to the start
        </Button>
      </div>
    </PageBody>
  );
}
