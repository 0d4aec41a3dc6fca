import type { Metadata } from "next";
import { HelpThatExists } from "@/components/interest/help-that-exists";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { isRoute, receiverOf } from "@/lib/domain/network/interests/routes";
import { placeOf } from "@/lib/domain/network/localities/read";
import { placeInWords } from "@/lib/domain/network/localities/words";

export const metadata: Metadata = { title: "Thank you", robots: { index: false } };

type Props = { searchParams: Promise<{ to?: string; gone?: string; near?: string | string[] }> };

export default async function Sent({ searchParams }: Props) {
  const { to = "", gone, near } = await searchParams;
  const place = typeof near === "string" && !gone ? await placeOf(near) : null;
  const receiver = isRoute(to) ? receiverOf(to) : "the network";
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title={gone ? "It is deleted" : "Thank you, it has arrived"}
        lead={
          gone
            ? "What you sent is gone. You can write again whenever you like."
            : `Your message is with ${receiver}. We have sent you an email to say so, and a person will answer you.`
        }
      >
        <Button href="/learning">Look at the courses</Button>
        <Button href="/" kind="secondary">
          Back to the start
        </Button>
      </PageHeading>
      <div className="space-y-6">
        <HelpThatExists />
        {place && place.kind !== "unreadable" && (
          <Notice title="About where you live">
            <p>{placeInWords(place)}</p>
          </Notice>
        )}
      </div>
    </PageBody>
  );
}
