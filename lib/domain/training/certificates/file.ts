import "server-only";
import { env } from "@/lib/platform/env";
import { levelName } from "../courses/words";
import { certificatePdf } from "./pdf";
import type { OwnCertificate } from "./shape";

/** The certificate as a download, with the address where anybody can check it. */
export async function certificateFile(certificate: OwnCertificate): Promise<Response> {
  const checkAt = `${env.PORTAL_URL.replace(/^https?:\/\//, "")}/verify`;
  const pdf = await certificatePdf(certificate, levelName(certificate.level), checkAt);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'attachment; filename="certificate.pdf"',
    },
  });
}
