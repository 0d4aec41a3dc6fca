import type { Metadata } from "next";
import { CertificatePage } from "@/components/certificate/certificate-page";
import { certificateOf } from "@/lib/domain/training/certificates/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Certificate" };

export default async function MyCertificatePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("personal-learner");
  const certificate = await orNotFound(certificateOf(actor, (await params).id));
  return <CertificatePage area={area.path} certificate={certificate} />;
}
