import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PutCodesAway } from "@/components/sign-in/put-codes-away";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { codesToTell } from "@/lib/domain/network/second-factor/recovery-codes";
import { askForPerson } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Your recovery codes" };

export default async function RecoveryCodes() {
  const actor = await askForPerson();
  const codes = await codesToTell(actor.personId);
  if (codes.length === 0) redirect("/account");
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="Keep these recovery codes"
        lead="If you ever lose your phone, one of these lets you in. Each works once. Write them down or print this page: we show them only now, and keep no copy that anyone can read."
      />
      <div className="space-y-8">
        <ul className="grid max-w-md grid-cols-2 gap-3">
          {codes.map((code) => (
            <li
              key={code}
              className="rounded-control border border-line bg-card px-4 py-3 text-lg font-bold tracking-wider"
            >
              {code.slice(0, 5)} {code.slice(5)}
            </li>
          ))}
        </ul>
        <PutCodesAway />
      </div>
    </PageBody>
  );
}
