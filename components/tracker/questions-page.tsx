import { PageHeading } from "@/components/site/page-heading";
import { Notice } from "@/components/ui/notice";
import type { Beside, JustDone, Questions } from "@/lib/domain/cic/trackers/shape";
import { LookForm } from "./look-form";
import { LooksBeside } from "./looks-beside";
import { PrivateNote } from "./private-note";

type Props = { area: { path: string }; looks: Beside | null; questions: Questions | null; done: JustDone };

/** The first answers with later ones beside them, and the questions to answer again. */
export function QuestionsPage({ area, looks, questions, done }: Props) {
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
        {done.kept && <Notice kind="good" title="Kept." live />}
        {looks && <LooksBeside looks={looks} />}
        {questions && <LookForm questions={questions} again={Boolean(looks)} />}
        {!questions && <p className="text-quiet">There are no questions to answer at the moment.</p>}
        <PrivateNote />
      </div>
    </>
  );
}
