import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import { openTrackerOf, questionsNow } from "@/lib/domain/cic/trackers/read";
import type { Actor } from "@/lib/entry/actor";
import { orNotFound } from "@/lib/entry/page";
import { LookForm } from "./look-form";
import { LooksBeside } from "./looks-beside";
import { PrivateNote } from "./private-note";
import type { Asked } from "./tracker-page";

type Props = { area: { path: string }; actor: Actor; asked: Asked };

/** The first answers with later ones beside them, and the questions to answer again. */
export async function QuestionsPage({ area, actor, asked }: Props) {
  const { looks } = await orNotFound(openTrackerOf(actor));
  const [questions, { kept }] = [await questionsNow(actor), await asked];
  return (
    <>
      <PageHeading
        title="How things are"
        lead="Nothing is added up, there is no right answer, and any question may be left out."
        trail={[
          { href: area.path, label: "My learning" },
          { href: `${area.path}/tracker`, label: "Your Tracker" },
        ]}
      />
      <div className="space-y-10">
        {kept && <Notice kind="good" title="Kept. Only you can read it." live />}
        {looks.length > 0 && <LooksBeside looks={looks} />}
        {questions && <LookForm questions={questions} again={looks.length > 0} />}
        {!questions && <p className="text-quiet">There are no questions to answer at the moment.</p>}
        <PrivateNote />
      </div>
    </>
  );
}
