import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";

/** The same for a link that was never one and for one whose booking is deleted. */
export function OpensNothing() {
  return (
    <PageHeading
      title="This link opens nothing"
      lead="It may not be whole: copy all of it from the email, to the last letter. Or what it belonged to has been deleted on its date."
    >
      <Button href="/consultations">See the hubs</Button>
    </PageHeading>
  );
}
