import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { notCertified } from "@/lib/domain/training/certification/words";

/** LD-1: a Lead whose certification does not hold sees what to do, and nothing else to press. */
export function Lapsed() {
  return (
    <Notice kind="warn" title={notCertified}>
      <Button href="/lead-professional/certification">Your certification</Button>
    </Notice>
  );
}
