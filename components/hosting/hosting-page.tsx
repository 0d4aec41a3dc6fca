import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Hosting } from "@/lib/domain/training/hosting/shape";
import { day } from "@/lib/platform/dates";
import { HostForm } from "./host-form";
import { KeepForm } from "./keep-form";

/** Everything a school tells before its first workshop. */
export function HostingPage({ organisation, hosting }: { organisation: string; hosting: Hosting }) {
  const { host, agreement, next } = hosting;
  return (
    <div className="space-y-10">
      {host && !agreement && (
        <Notice kind="warn" title="Next: the starter agreement">
          <p>Your details are saved. Once the agreement is signed you can ask for a workshop.</p>
          <Button href="/school/hosting/agreement">Read and sign it</Button>
        </Notice>
      )}
      {agreement && (
        <Notice kind="good" title={`The starter agreement was signed on ${day(agreement.signedAt)}`}>
          <p>
            <a href="/school/hosting/agreement">Read what was signed</a>
          </p>
        </Notice>
      )}
      <section aria-labelledby="details-title" className="space-y-5">
        <h2 id="details-title">Where and whom to turn to</h2>
        <HostForm organisation={organisation} host={host} />
      </section>
      {host && <KeepForm keepDays={host.keepDays} next={next} />}
    </div>
  );
}
