import type { Metadata } from "next";
import { CodeCards } from "@/components/funding/code-card";
import { PageHeading } from "@/components/site/page-heading";
import { codeCard } from "@/lib/domain/training/funding/read";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Code cards" };

type Props = {
  params: Promise<{ id: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CodeCardsPage({ params, searchParams }: Props) {
  const actor = await askFor("commissioner");
  const { id, code } = await params;
  const card = await orNotFound(codeCard(actor, id, code, String((await searchParams).key ?? "")));
  return (
    <>
      <div className="no-print">
        <PageHeading
          trail={[{ label: "Back to the fund", href: `/commissioner/pots/${id}` }]}
          title={`Code: ${card.label}`}
          lead={`${card.uses} places on ${card.course}`}
        />
      </div>
      <CodeCards card={card} />
    </>
  );
}
