import { Notice } from "@/components/ui/notice";
import type { Verified } from "@/lib/domain/training/certificates/shape";
import { whatItIsNot } from "@/lib/domain/training/certificates/words";
import { CertificateSheet } from "./certificate-sheet";
import { VerifyForm } from "./verify-form";

/** Name, course, level and date; or one neutral answer that gives nothing away. */
export function VerifyResult({ typed, found }: { typed: string; found: Verified | null }) {
  if (!found) {
    return (
      <div className="space-y-6">
        <Notice kind="info" title="We could not find a certificate with that code">
          <p>
            Look at the code once more: it has twelve letters and numbers. If it still is not found, ask the
            person who gave it to you.
          </p>
        </Notice>
        <VerifyForm typed={typed} />
      </div>
    );
  }
  return (
    <div className="max-w-3xl space-y-6">
      <Notice kind="good" title="This certificate is genuine">
        <p>It was issued by I Matter Training. This page shows all that we tell others about it.</p>
      </Notice>
      <CertificateSheet shown={found} />
      <p className="text-quiet">{whatItIsNot}</p>
      <p>
        <a href="/verify">Check another certificate</a>
      </p>
    </div>
  );
}
