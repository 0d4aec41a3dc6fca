import type { Metadata } from "next";
import { RoleCards } from "@/components/policy/role-cards";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";

export const metadata: Metadata = { title: "Who takes part" };

export default function RolesPage() {
  return (
    <PageBody>
      <PageHeading
        title="Who takes part"
        lead="Each part of the network does its own piece, and holds only what it needs. Nobody carries it alone."
      />
      <RoleCards />
    </PageBody>
  );
}
