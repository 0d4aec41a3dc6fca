import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { DeedTable } from "@/components/account/deed-table";
import { whoLooked } from "@/lib/domain/network/audit/read";
import { askForReader } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Who looked" };

export default async function WhoLooked() {
  const { byOthers, byMe } = await whoLooked(await askForReader());
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
          empty="Nobody else has done anything with your records."
        />
      </section>
      <section aria-labelledby="you" className="space-y-4">
        <h2 id="you">You</h2>
        <DeedTable caption="What you did" deeds={byMe} empty="You have not done anything yet." />
      </section>
    </AccountPage>
  );
}
