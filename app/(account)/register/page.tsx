import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RegisterForm } from "@/components/sign-in/register-form";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { whatWasAsked } from "@/lib/domain/network/codes/browser";
import { wordingFor } from "@/lib/domain/network/consents/read";
import { waitingLink } from "@/lib/domain/network/sign-in/linking";
import { nextPath } from "@/lib/domain/network/sign-in/sign-in";
import { whoIsAsking } from "@/lib/entry/session";

export const metadata: Metadata = { title: "Open an account", robots: { index: false } };

type RegisterProps = { searchParams: Promise<{ next?: string | string[]; from?: string | string[] }> };

export default async function Register({ searchParams }: RegisterProps) {
  const query = await searchParams;
  const before = query.from ? await whatWasAsked("register") : null;
  const next = nextPath(query.next) ?? before?.next ?? null;
  if ((await whoIsAsking()).personId) redirect(next ?? "/choose-role");
  const waiting = await waitingLink();
  const terms = await wordingFor("account-terms");
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="Open an account"
        lead="An account lets you join courses and keep your place. It signs you up for nothing by itself."
      />
      <div className="space-y-8">
        <RegisterForm
          next={next}
          terms={terms}
          name={waiting?.name ?? before?.name ?? undefined}
          email={waiting?.email ?? before?.email}
        />
        <p>
          You have an account already?{" "}
          <a href={next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"}>Sign in</a>.
        </p>
      </div>
    </PageBody>
  );
}
