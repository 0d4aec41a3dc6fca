import type { Metadata } from "next";
import { ReflectSheet } from "@/components/priorities/reflect-sheet";
import { PageBody } from "@/components/site/page-body";
import { whoIsReading } from "@/lib/entry/page";
import { isLearner, isRole } from "@/lib/policy";

export const metadata: Metadata = { title: "Reflect on your priorities" };

/** The one public page that runs script: it keeps the answers on the device they were given on. */
export default async function ReflectPage() {
  const { asker } = await whoIsReading();
  const hat = isRole(asker) && isLearner(asker) ? asker : "personal-learner";
  return (
    <PageBody>
      <meta name="client-code" content="needed" />
      <ReflectSheet keepAt={`/${hat}/priorities/keep`} />
    </PageBody>
  );
}
