import type { Metadata } from "next";
import { ForgetNow } from "@/components/priorities/forget-device";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";

export const metadata: Metadata = { title: "Goodbye", robots: { index: false } };

export default function Goodbye() {
  return (
    <PageBody className="max-w-3xl">
      <ForgetNow />
      <PageHeading
        title="You have left"
        lead="Your account is closed. What was yours is deleted now, the last of it within a few minutes. Thank you for the time you were here. You are welcome back whenever you like."
      >
        <Button href="/" kind="secondary">
          Back to the start
        </Button>
      </PageHeading>
    </PageBody>
  );
}
