import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import type { OwnCertificate } from "@/lib/domain/training/certificates/shape";
import { codeInWords, shownToStrangers, whatItIsNot } from "@/lib/domain/training/certificates/words";
import { CertificateSheet } from "./certificate-sheet";

/** The learner's own certificate, to download, print or let somebody check. */
export function CertificatePage({ area, certificate }: { area: string; certificate: OwnCertificate }) {
  const course = `${area}/learning/${certificate.enrolmentId}`;
  const code = codeInWords(certificate.code);
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <PageHeading
        trail={[
          { href: area, label: "My learning" },
          { href: course, label: certificate.course },
        ]}
        title="Your certificate"
      />
      <CertificateSheet shown={certificate} />
      <div className="space-y-3">
        <p className="text-lg">
          Its code is <strong className="whitespace-nowrap">{code}</strong>
        </p>
        <p>{shownToStrangers}</p>
        <p className="text-quiet">{whatItIsNot}</p>
      </div>
      <div className="no-print flex flex-wrap gap-3">
        <Button href={`${course}/certificate/download`} icon="download">
          Download to print (PDF)
        </Button>
        <Button href={`/verify/${code}`} kind="secondary">
          See what others see
        </Button>
      </div>
    </div>
  );
}
