import type { Metadata } from "next";
import { AccountPage } from "@/components/account/account-page";
import { ChangeEmailForm, ChangeNameForm } from "@/components/account/change-forms";
import { DateText } from "@/components/ui/date";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { myDetails } from "@/lib/domain/network/people/read";
import { askForPerson, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Your details" };

const said: Record<string, string> = {
  name: "Your name is changed.",
  email: "Your email address is changed. Use the new one to sign in from now on.",
  training: "You have left I Matter Training. Your account is still here.",
};

type DetailsProps = { searchParams: Promise<{ changed?: string; left?: string }> };

export default async function Details({ searchParams }: DetailsProps) {
  const { changed, left } = await searchParams;
  const me = await orNotFound(myDetails(await askForPerson()));
  const done = said[changed ?? left ?? ""];
  return (
    <AccountPage title="Your details" lead="Your name and email address are all we ask for.">
      {done && <Notice kind="good" title={done} live />}
      <SummaryList
        rows={[
          { label: "Name", value: me.name },
          { label: "Email address", value: <span className="break-all">{me.email}</span> },
          { label: "Account opened", value: <DateText date={me.createdAt} /> },
          ...me.linkedAccounts.map(({ provider }) => ({
            label: provider === "google" ? "Google" : "Microsoft",
            value: "Can sign you in",
          })),
        ]}
      />
      <section aria-labelledby="change" className="space-y-8">
        <h2 id="change">Change something</h2>
        <ChangeNameForm name={me.name} />
        <ChangeEmailForm />
      </section>
    </AccountPage>
  );
}
