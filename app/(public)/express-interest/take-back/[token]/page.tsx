import type { Metadata } from "next";
import { TakeBackForm } from "@/components/interest/take-back-form";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";

export const metadata: Metadata = { title: "Take it back", robots: { index: false } };

export default async function TakeBack({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="Delete what you sent?"
        lead="Press the button and your message is gone, for us and for whoever it was sent to. Nobody will contact you about it."
      />
      <TakeBackForm token={token} />
    </PageBody>
  );
}
