import type { Metadata } from "next";
import { CodeForm } from "@/components/funding/code-form";
import { PageHeading } from "@/components/site/page-heading";
import { coursesToFund, myPot } from "@/lib/domain/training/funding/read";
import { askFor, orNotFound } from "@/lib/entry/page";
import { pounds } from "@/lib/platform/money";

export const metadata: Metadata = { title: "Make a code" };

export default async function NewCodePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await askFor("commissioner");
  const pot = await orNotFound(myPot(actor, (await params).id));
  return (
    <>
      <PageHeading
        trail={[{ label: pot.name, href: `/commissioner/pots/${pot.id}` }]}
        title="Make a code"
        lead={`This fund has ${pounds(pot.totalPence - pot.committedPence)} that is not set aside yet.`}
      />
      <CodeForm pot={pot.id} courses={await orNotFound(coursesToFund(actor, pot.id))} />
    </>
  );
}
