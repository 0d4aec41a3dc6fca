import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/sign-in/code-form";
import { OutboxHint } from "@/components/sign-in/outbox-hint";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { whatWasAsked } from "@/lib/domain/network/codes/browser";
import { enterCode } from "@/lib/domain/network/sign-in/actions";
import { env } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Type your code", robots: { index: false } };

export default async function Code() {
  const asked = await whatWasAsked("sign-in", "register");
  if (!asked) redirect("/sign-in?again=yes");
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="Type your code"
        lead={
          <>
            We have sent an email to <strong className="break-all text-ink">{asked.email}</strong>. It can
            take a minute. Look in the junk folder too.
          </>
        }
      />
      <div className="space-y-8">
        {env.DEMO && !env.SMTP_URL && <OutboxHint />}
        <CodeForm action={enterCode} button={asked.name ? "Open my account" : "Sign in"} />
        <p>
          No email, or the wrong address?{" "}
          <a href={asked.name ? "/register?from=code" : "/sign-in?from=code"}>Begin again</a>. What you typed
          is still there. A new code replaces the one before.
        </p>
      </div>
    </PageBody>
  );
}
