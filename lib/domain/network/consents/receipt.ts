import { env } from "@/lib/platform/env";
import { controllerNames } from "@/lib/policy";
import type { ConsentRecordHeld } from "./read";

/** What the names below mean to whoever reads JSON-LD, in the words of DPV and Dublin Core. Nothing is fetched for it. */
const context = {
  dpv: "https://w3id.org/dpv#",
  dct: "http://purl.org/dc/terms/",
  schema: "dct:conformsTo",
  receipt_id: "dct:identifier",
  pii_principal: "dpv:hasDataSubject",
  pii_controllers: "dpv:hasDataController",
  language: "dct:language",
  notice: "dpv:hasNotice",
  purposes: "dpv:hasPurpose",
  lawful_basis: "dpv:hasLegalBasis",
  storage: "dpv:hasStorageCondition",
  recipients: "dpv:hasRecipient",
  title: "dct:title",
  text: "dct:description",
  published: "dct:issued",
} as const;

/**
 * A consent receipt a machine can read, in the shape of ISO/IEC TS 27560: whose record, which words, for what, on
 * which ground, given to whom, for how long, how to take it back, and what happened when.
 */
export function receiptOf(record: ConsentRecordHeld, person: { name: string; email: string }) {
  const { wording } = record;
  return {
    "@context": context,
    "@type": "dpv:ConsentRecord",
    schema: "ISO/IEC TS 27560 consent receipt",
    receipt_id: record.id,
    pii_principal: { name: person.name, contact: person.email },
    pii_controllers: [
      { name: controllerNames[wording.controller], privacy_notice: `${env.PORTAL_URL}/privacy` },
    ],
    language: "en-GB",
    notice: {
      purpose_id: wording.purpose,
      version: wording.version,
      title: wording.title,
      text: wording.text,
      published: wording.publishedAt.toISOString(),
    },
    purposes: [
      {
        purpose: wording.title,
        lawful_basis: wording.lawfulBasis,
        about: record.about || null,
        storage: wording.keptFor,
      },
    ],
    recipients: [record.recipient],
    withdrawal: { how: "On the account page, in one step", at: `${env.PORTAL_URL}/account/consents` },
    events: [
      {
        event: record.act,
        time: record.at.toISOString(),
        method: record.how,
        role: record.hat,
        valid_until: record.expiresAt?.toISOString() ?? null,
      },
    ],
  };
}
