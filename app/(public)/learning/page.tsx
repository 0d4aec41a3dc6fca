import type { Metadata } from "next";
import { CatalogueFilter } from "@/components/course/catalogue-filter";
import { CourseList } from "@/components/course/course-list";
import { PageBody } from "@/components/site/page-body";
import { PageHeading } from "@/components/site/page-heading";
import { fitting } from "@/lib/domain/training/courses/courses";
import { catalogue } from "@/lib/domain/training/courses/read";
import { catalogueFilter } from "@/lib/domain/training/courses/schema";
import { searchInWords } from "@/lib/domain/training/courses/words";
import { visitor } from "@/lib/entry/actor";

export const metadata: Metadata = { title: "Learning" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LearningPage({ searchParams }: Props) {
  const filter = catalogueFilter.parse(await searchParams);
  const courses = fitting(await catalogue(visitor), filter);
  return (
    <PageBody className="space-y-6">
      <PageHeading
        title="Learning"
        lead="Short lessons in plain words, at your own pace. Every course shows what it costs and how long it takes before you decide. Not sure where to begin? Start with what matters to you."
      >
        <p className="flex flex-wrap gap-x-6">
          <a href="/reflect" className="inline-flex min-h-11 items-center font-bold">
            Reflect on your priorities first
          </a>
          <a href="/redeem" className="inline-flex min-h-11 items-center font-bold">
            Use a code from a card
          </a>
        </p>
      </PageHeading>
      <CatalogueFilter filter={filter} />
      <CourseList courses={courses} searched={searchInWords(filter, courses.length)} />
    </PageBody>
  );
}
