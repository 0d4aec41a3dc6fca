import type { Metadata } from "next";
import { PotForm } from "@/components/funding/pot-form";
import { PageHeading } from "@/components/site/page-heading";
import { areasToChoose } from "@/lib/domain/training/funding/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Set up a fund" };

export default async function NewPotPage() {
  const actor = await askFor("commissioner");
  return (
    <>
      <PageHeading
        trail={[{ label: "Funds", href: "/commissioner/pots" }]}
        title="Set up a fund"
        lead="A fund has one purpose and one area. It can never promise the same pound twice."
      />
      <PotForm areas={await orNotFound(areasToChoose(actor))} />
    </>
  );
}
