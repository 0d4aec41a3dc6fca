import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Place } from "@/lib/domain/training/enrolments/shape";
import { CertificateOffer } from "./certificate-offer";

/** The address of a certificate nobody has made: what comes first, and the next step to it. */
export function NoCertificateYet({ area, place }: { area: string; place: Place }) {
  const course = `${area}/learning/${place.id}`;
  const trail = [
    { href: area, label: "My learning" },
    { href: course, label: place.course.title },
  ];
  if (place.completedAt && place.course.certificate)
    return (
      <div className="mx-auto max-w-3xl">
        <PageHeading trail={trail} title="Make your certificate first" />
        <CertificateOffer area={area} place={place} />
      </div>
    );
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading trail={trail} title="There is no certificate here yet" />
      <Notice
        title={
          place.course.certificate
            ? "It comes when you have finished the course"
            : "This course does not give a certificate"
        }
      >
        <Button href={course}>Back to the course</Button>
      </Notice>
    </div>
  );
}
