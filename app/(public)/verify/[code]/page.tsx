import type { Metadata } from "next";
import { VerifyResult } from "@/components/certificate/verify-result";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { verify } from "@/lib/domain/training/certificates/read";
import { visitor } from "@/lib/entry/actor";

export const metadata: Metadata = { title: "Check a certificate", robots: { index: false, follow: false } };

export default async function VerifiedPage({ params }: { params: Promise<{ code: string }> }) {
  const typed = asTyped((await params).code);
  return (
    <PageBody>
      <PageHeading title="Check a certificate" />
      <VerifyResult typed={typed} found={await verify(visitor, typed)} />
    </PageBody>
  );
}

/** An address can hold anything; what does not read as text is simply not a code. */
function asTyped(segment: string): string {
  try {
    return decodeURIComponent(segment).slice(0, 60);
  } catch {
    return "";
  }
}
