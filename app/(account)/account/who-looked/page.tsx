import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { DeedTable } from "@/components/account/deed-table";
import { Pagination } from "@/components/ui/pagination";
import { whoLooked } from "@/lib/domain/network/audit/read";
import { pageAsked } from "@/lib/domain/network/audit/schema";
import { askForReader } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Who looked" };

type Props = { searchParams: Promise<{ page?: string }> };

export default async function WhoLooked({ searchParams }: Props) {
  const asked = pageAsked.parse((await searchParams).page);
  const { byOthers, page, pages, byMe } = await whoLooked(await askForReader(), asked);
  return (
    <AccountPage
      title="Who looked"
      lead="Everything others did with what is kept about you, and what you did yourself lately. Nobody can change or delete this list without it being noticed."
    >
      <section aria-labelledby="others" className="space-y-4">
        <h2 id="others">Others</h2>
        <DeedTable
          caption="What others did"
          deeds={byOthers}
          empty={page === 1 ? "Nobody else has done anything with your records." : "Nothing is on this page."}
        />
        <Pagination
          page={page}
          pages={pages}
          href={(to) => `/account/who-looked?page=${to}`}
          label="What others did"
        />
      </section>
      <section aria-labelledby="you" className="space-y-4">
        <h2 id="you">You</h2>
        <DeedTable caption="What you did" deeds={byMe} empty="You have not done anything yet." />
      </section>
    </AccountPage>
  );
}
