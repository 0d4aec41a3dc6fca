import type { Metadata } from "next";
import { ReflectionList } from "@/components/reflection/reflection-list";
import { PageHeading } from "@/components/site/page-heading";
import { myReflections } from "@/lib/domain/training/reflections/read";
import { askFor } from "@/lib/entry/page";
import { area } from "../area";

export const metadata: Metadata = { title: "Reflections" };

type Props = { searchParams: Promise<{ deleted?: string }> };

export default async function ReflectionsPage({ searchParams }: Props) {
  const actor = await askFor("family");
  const reflections = await myReflections(actor);
  return (
    <>
      <PageHeading title="Your reflections" trail={[{ href: area.path, label: "My learning" }]} />
      <ReflectionList
        area={area.path}
        reflections={reflections}
        deleted={Boolean((await searchParams).deleted)}
      />
    </>
  );
}
