import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ForgetNow } from "@/components/priorities/forget-device";
import { AddressForm } from "@/components/sign-in/address-form";
import { Cast } from "@/components/sign-in/cast";
import { Providers } from "@/components/sign-in/providers";
import { SignInNotice } from "@/components/sign-in/sign-in-notice";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { whatWasAsked } from "@/lib/domain/network/codes/browser";
import { waitingLink } from "@/lib/domain/network/sign-in/linking";
import { inventedPeople, providersOffered } from "@/lib/domain/network/sign-in/read";
import { nextPath } from "@/lib/domain/network/sign-in/sign-in";
import { whoIsAsking } from "@/lib/entry/session";
import { isRole, roles } from "@/lib/policy";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type SignInProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignIn({ searchParams }: SignInProps) {
  const asked = await searchParams;
  const before = asked.from ? await whatWasAsked("sign-in") : null;
  const next = nextPath(asked.next) ?? before?.next ?? null;
  const { personId, asker } = await whoIsAsking();
  if (personId) redirect(next ?? (isRole(asker) ? `/${asker}` : "/choose-role"));
  const waiting = await waitingLink();
  const people = await inventedPeople();
  return (
    <PageBody className="max-w-3xl space-y-12">
      <div>
        <PageHeading title="Sign in" />
        <div className="space-y-8">
          {asked["signed-out"] && <ForgetNow />}
          <SignInNotice asked={asked} waiting={waiting} />
          <AddressForm next={next} email={waiting?.email ?? before?.email} />
          <Providers providers={providersOffered()} next={next} />
          <p>
            New here?{" "}
            <a href={next ? `/register?next=${encodeURIComponent(next)}` : "/register"}>Open an account</a>.
            It takes a minute and costs nothing.
          </p>
        </div>
      </div>
      {people.length > 0 && (
        <Cast
          next={next}
          people={people.map(({ who, name, hats }) => ({
            who,
            name,
            hats: hats.map(({ role, organisation }) => ({ role: roles[role].name, organisation })),
          }))}
        />
      )}
    </PageBody>
  );
}
