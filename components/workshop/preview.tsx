import { WhatFollows } from "@/components/published-workshop/what-follows";
import { WhatAWorkshopIs } from "@/components/published-workshop/what-it-is";
import { WorkshopFacts } from "@/components/published-workshop/workshop-facts";
import type { Course } from "@/lib/domain/training/courses/shape";
import type { WorkshopPage } from "@/lib/domain/training/published-workshops/shape";
import { whenInWords } from "@/lib/domain/training/published-workshops/words";

type Props = { page: WorkshopPage; courses: readonly Course[] };

/** SN-1: the public page before it is public, of the very parts it will be made of, with every cost that may follow. */
export function Preview({ page, courses }: Props) {
  return (
    <section aria-labelledby="preview" className="space-y-4">
      <h2 id="preview">What people will see</h2>
      <div className="space-y-8 rounded-card border-2 border-edge border-dashed p-4 sm:p-6">
        <div className="space-y-1">
          <p className="font-bold text-quiet">Get Started workshop</p>
          <p className="text-3xl font-bold wrap-anywhere">{page.host.name}</p>
          <p className="text-xl">{whenInWords(page)}</p>
        </div>
        <WhatAWorkshopIs />
        <WorkshopFacts workshop={page} />
        <WhatFollows workshop={page} courses={courses} />
      </div>
    </section>
  );
}

/** Where each of these can be put right. What is typed below is not there yet, so nothing is lost on the way. */
export function PutRight({ id }: { id: string }) {
  return (
    <section aria-labelledby="put-right" className="space-y-3">
      <h2 id="put-right">Is something not right?</h2>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          <a href={`/school/workshops/${id}/move`} className="inline-flex min-h-8 items-center">
            Change the day, hour, room, people, languages or number of places
          </a>
        </li>
        <li>
          <a href={`/school/hosting?publish=${id}#details`} className="inline-flex min-h-8 items-center">
            Change the address, getting in or parking
          </a>
        </li>
      </ul>
      <p className="max-w-prose text-quiet">Each change brings you back here.</p>
    </section>
  );
}
