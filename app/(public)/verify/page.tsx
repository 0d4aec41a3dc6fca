import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { VerifyForm } from "@/components/certificate/verify-form";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";

export const metadata: Metadata = { title: "Check a certificate", robots: { index: false, follow: false } };

export default async function VerifyPage({
  searchParams,
}: {
  searchParams: Promise<{ code?: string | string[] }>;
}) {
  const asked = (await searchParams).code;
  const code = [asked ?? ""].flat()[0]?.trim().slice(0, 60);
  if (code) redirect(`/verify/${encodeURIComponent(code)}`);
  return (
    <PageBody>
      <PageHeading
        title="Check a certificate"
        lead="Type the code to see whether a certificate is genuine. You see the name, the course, its level and the date, and nothing else."
      />
      <VerifyForm error={asked === undefined ? undefined : "Type the code that stands on the certificate."} />
    </PageBody>
  );
}
