import { Button } from "@/components/ui/button";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { makeCertificate } from "@/lib/domain/training/certificates/actions";
import { shownToStrangers } from "@/lib/domain/training/certificates/words";
import type { Place } from "@/lib/domain/training/enrolments/shape";

/** Made only when the learner asks, because it puts their name where others can check it. */
export function CertificateOffer({ area, place }: { area: string; place: Place }) {
  if (place.certificateAt) {
    return (
      <Button href={`${area}/learning/${place.certificateAt}/certificate`} icon="arrow">
        See your certificate
      </Button>
    );
  }
  return (
    <section
      aria-labelledby="certificate"
      className="space-y-3 rounded-card border border-line bg-card p-5 sm:p-6"
    >
      <h2 id="certificate" className="text-xl">
        Your certificate
      </h2>
      <p className="max-w-prose">{`Would you like one? ${shownToStrangers}`}</p>
      <Form action={makeCertificate} id="make" className="space-y-3">
        <ErrorSummary />
        <input type="hidden" name="enrolment" value={place.id} />
        <SubmitButton>Make my certificate</SubmitButton>
      </Form>
    </section>
  );
}
