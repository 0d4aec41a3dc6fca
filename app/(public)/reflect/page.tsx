import type { Metadata } from "next";
import { ReflectSheet } from "@/components/priorities/reflect-sheet";
import { PageBody } from "@/components/site/page-body";

export const metadata: Metadata = { title: "Reflect on your priorities" };

/** The one public page that runs script: it keeps the answers on the device they were given on. */
export default function ReflectPage() {
  return (
    <PageBody>
      <meta name="client-code" content="needed" />
      <ReflectSheet />
    </PageBody>
  );
}
