import { Button } from "@/components/ui/button";
import { PageBody } from "./page-body";

/** No such page, or not one this hat can see: we never say which. */
export function Lost() {
  return (
    <PageBody className="flex flex-col items-center gap-6 py-16 text-center sm:py-24">
      <svg viewBox="0 0 220 150" className="w-56" aria-hidden="true" focusable="false">
        <path d="M10 140h200" className="stroke-edge" strokeWidth="4" strokeLinecap="round" />
        <path
          d="M74 138V72a36 36 0 0 1 72 0v66z"
          className="fill-tint stroke-edge"
          strokeWidth="4"
          strokeDasharray="3 9"
          strokeLinecap="round"
        />
        <path d="M24 138v-28a15 15 0 0 1 30 0v28z" className="fill-stage-4-deep" />
        <circle cx="39" cy="82" r="10" className="fill-stage-4-deep" />
        <path d="M168 138v-22a13 13 0 0 1 26 0v22z" className="fill-stage-2-deep" />
        <circle cx="181" cy="90" r="9" className="fill-stage-2-deep" />
      </svg>
      <h1>There is no door here</h1>
      <p className="max-w-prose text-lg text-quiet">
        The address may have a slip in it, the page may have moved, or it may not be yours to see. If you
        typed it, check it once more.
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        <Button href="/">Back to the start</Button>
        <Button href="/help-now" kind="secondary">
          Help now
        </Button>
      </div>
    </PageBody>
  );
}
