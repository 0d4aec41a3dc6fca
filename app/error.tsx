"use client";

import { PublicHeader } from "@/components/site/public-header";
import { Trouble } from "@/components/site/trouble";

type ErrorPageProps = { error: Error & { digest?: string } };

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <>
      <title>Something went wrong – I Matter</title>
      <PublicHeader />
      <Trouble reference={error.digest} />
    </>
  );
}
