import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";

/** The word on the slide is nobody's before it is needed. */
export function SlideLater({ back }: { back: string }) {
  return (
    <PageHeading
      title="The slide opens the day before"
      lead="Its code lets people check in, so it is shown to its Lead from the day before the workshop, and to nobody else."
    >
      <Button href={back}>Back to the workshop</Button>
    </PageHeading>
  );
}
