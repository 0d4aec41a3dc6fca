import { Phone } from "@/components/ui/phone";
import type { Occasion } from "@/lib/domain/training/published-workshops/shape";
import { askTheHost } from "@/lib/domain/training/published-workshops/words";

/** Whom to ask about getting in, with a number to press. */
export function AskTheHost({ host }: { host: Occasion["host"] }) {
  if (!host.phone) return askTheHost(host);
  const [before = ""] = askTheHost(host).split(host.phone);
  return (
    <>
      {before}
      <Phone number={host.phone} />.
    </>
  );
}
