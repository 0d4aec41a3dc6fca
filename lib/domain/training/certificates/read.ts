import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { NotFound } from "@/lib/platform/errors";
import { ownEnrolments } from "../enrolments/reach";
import { placeWith } from "../enrolments/read";
import { enrolmentId as idSchema } from "../enrolments/schema";
import type { Place } from "../enrolments/shape";
import { code as codeSchema } from "./schema";
import type { OwnCertificate, Verified } from "./shape";

/** The certificate of one of the learner's own places. */
export async function certificateOf(actor: Actor, enrolmentId: string): Promise<OwnCertificate> {
  allow(actor, "certificate.read");
  if (!idSchema.safeParse(enrolmentId).success) throw new NotFound("certificate");
  return within(actor, "training", async (tx) => {
    const found = await tx.certificate.findFirst({
      where: { enrolmentId, revokedAt: null, enrolment: ownEnrolments(actor) },
      omit: { personId: true, revokedAt: true },
    });
    if (!found) throw new NotFound("certificate");
    return found;
  });
}

/** The certificate, or the place it would come from when none was made. */
export async function certificateOrPlace(
  actor: Actor,
  id: string,
): Promise<{ certificate: OwnCertificate } | { place: Place }> {
  try {
    return { certificate: await certificateOf(actor, id) };
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return { place: await placeWith(actor, id) };
  }
}

/** Whether a code belongs to a genuine certificate: null when it is not a code of ours, or no longer stands. */
export async function verify(actor: Actor, typed: string): Promise<Verified | null> {
  allow(actor, "verification.read");
  const code = codeSchema.safeParse(typed);
  if (!code.success) return null;
  const [found] = await within(
    actor,
    "training",
    (tx) => tx.$queryRaw<Verified[]>`
      SELECT name, course, level, issued_at AS "issuedAt", revoked FROM training.verify_certificate(${code.data})`,
  );
  return found && !found.revoked ? found : null;
}
