import type { Metadata } from "next";
import { InterestForm } from "@/components/interest/interest-form";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { wordingFor } from "@/lib/domain/network/consents/read";
import {
  isRoute,
  keptFor,
  receiverOf,
  routeKeys,
  routes,
  unansweredFor,
} from "@/lib/domain/network/interests/routes";
import { courseIn } from "@/lib/domain/network/interests/schema";
import { notMonitored } from "@/lib/domain/network/interests/words";
import { catalogue } from "@/lib/domain/training/courses/read";
import { visitor } from "@/lib/entry/actor";
import { whoIsAsking } from "@/lib/entry/session";

export const metadata: Metadata = { title: "Express an interest" };

type Props = { searchParams: Promise<{ route?: string | string[]; course?: string | string[] }> };

export default async function ExpressInterest({ searchParams }: Props) {
  const asked = await searchParams;
  const asker = await whoIsAsking();
  const course = typeof asked.course === "string" ? courseIn(asked.course) : null;
  const chosen = isRoute(asked.route) ? asked.route : course ? "course" : null;
  const wording = await wordingFor("interest-contact");
  const about = course ? (await catalogue(visitor)).find(({ slug }) => slug === course) : undefined;
  return (
    <PageBody className="max-w-3xl">
      <PageHeading
        title="Express an interest"
        lead="Tell us what you would like, and a person answers you by email. It signs you up for nothing."
      />
      <div className="space-y-8">
        <Notice kind="warn" title="Not for emergencies">
          <p>
            {notMonitored} <a href="/help-now">Help now</a>
          </p>
        </Notice>
        <InterestForm
          course={about?.slug ?? null}
          about={about?.title ?? null}
          message={about && !about.isOpen ? `Please tell me when “${about.title}” opens.` : ""}
          writer={{ name: asker.name, email: asker.email }}
          chosen={chosen}
          routes={routeKeys.map((value) => {
            const { label, ...more } = routes[value];
            const what = "hint" in more ? `${more.hint}. ` : "";
            return {
              value,
              label,
              receiver: receiverOf(value),
              hint: `${what}Goes to ${receiverOf(value)}.`,
            };
          })}
          wording={wording}
        />
        <p className="text-quiet">
          What you send is read only by those named beside your choice, who use it to answer you. It is
          deleted {keptFor("network")} after the answer at the latest, and {unansweredFor} after it arrived if
          nobody has answered. It goes sooner if you wish: the email we send you has a link for that.{" "}
          <a href="/privacy">More about privacy</a>
        </p>
      </div>
    </PageBody>
  );
}
