import type { Metadata } from "next";
import { CertificatePage } from "@/components/certificate/certificate-page";
import { NoCertificateYet } from "@/components/certificate/no-certificate-yet";
import { certificateOrPlace } from "@/lib/domain/training/certificates/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { area } from "../../../area";

export const metadata: Metadata = { title: "Certificate" };

export default async function MyCertificatePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("personal-learner");
  const page = await orNotFound(certificateOrPlace(actor, (await params).id));
  if ("place" in page) return <NoCertificateYet area={area.path} place={page.place} />;
  return <CertificatePage area={area.path} certificate={page.certificate} />;
}
