import type { Metadata } from "next";
import { CourseFigures } from "@/components/order/course-figures";
import { PageHeading } from "@/components/site/page-heading";
import { gateInWords } from "@/lib/domain/network/disclosure/disclosure";
import { enrolmentFigures } from "@/lib/domain/training/enrolments/counts";
import { askFor, orNotFound } from "@/lib/entry/page";

export const metadata: Metadata = { title: "Learning in numbers" };

export default async function EnrolmentFiguresPage() {
  const actor = await askFor("imatter-training");
  return (
    <>
      <PageHeading
        title="Learning in numbers"
        lead="About how many people are on each course. Never who, and never what they wrote."
      />
      <CourseFigures rows={await orNotFound(enrolmentFigures(actor))} gate={gateInWords} />
    </>
  );
}
