import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RolePage } from "@/components/policy/role-page";
import { StartHere } from "@/components/policy/start-here";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { isRole, roleNames, roles } from "@/lib/policy";

type Props = { params: Promise<{ role: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => roleNames.map((role) => ({ role }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { role } = await params;
  return isRole(role) ? { title: roles[role].name } : {};
}

export default async function OneRolePage({ params }: Props) {
  const { role } = await params;
  if (!isRole(role)) notFound();
  return (
    <PageBody>
      <PageHeading
        title={roles[role].name}
        lead={roles[role].purpose}
        trail={[{ label: "Who takes part", href: "/roles" }]}
      >
        <StartHere role={role} />
      </PageHeading>
      <RolePage role={role} />
    </PageBody>
  );
}
