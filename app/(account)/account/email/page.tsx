import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountPage } from "@/components/account/account-page";
import { CodeForm } from "@/components/sign-in/code-form";
import { OutboxHint } from "@/components/sign-in/outbox-hint";
import { whatWasAsked } from "@/lib/domain/network/codes/browser";
import { confirmEmail } from "@/lib/domain/network/people/actions";
import { askForOwner } from "@/lib/entry/page";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Type your code" };

export default async function NewEmail() {
  const { personId } = await askForOwner();
  const asked = await whatWasAsked("new-address");
  if (asked?.personId !== personId) redirect("/account");
  return (
    <AccountPage
      title="Type your code"
      lead={
        <>
          We have sent an email to <strong className="break-all text-ink">{asked.email}</strong>. Until you
          type the code from it, your address stays as it is.
        </>
      }
    >
      {env.DEMO && !env.SMTP_URL && <OutboxHint />}
      <CodeForm action={confirmEmail} button="Use this address from now on" />
    </AccountPage>
  );
}
