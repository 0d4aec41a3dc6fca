import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { priorities } from "@/lib/domain/training/priorities/words";
import { DeviceMemory } from "./device-memory";
import { OwnWords } from "./own-words";
import { PriorityQuestions } from "./priority-questions";

/** The public page. Nothing on it is sent anywhere: the form has no address. */
export function ReflectSheet({ keepAt }: { keepAt: string }) {
  const [why, how, where] = priorities.intro;
  return (
    <div className="space-y-10">
      <div>
        <PageHeading title={priorities.title} lead={why} />
        <div className="space-y-4">
          <p className="max-w-prose">{how}</p>
          <Notice kind="private" title="Your answers stay on this device">
            <p>{where}</p>
            <noscript>
              <p>
                Your browser is not running scripts, so nothing is kept at all. You can print this page and
                use it as a sheet.
              </p>
            </noscript>
          </Notice>
        </div>
      </div>
      <form id="priorities" className="space-y-10" autoComplete="off">
        <PriorityQuestions />
        <OwnWords />
      </form>
      <DeviceMemory form="priorities" />
      <Closing keepAt={keepAt} />
    </div>
  );
}

function Closing({ keepAt }: { keepAt: string }) {
  const [thanks, then, help = ""] = priorities.closing;
  const [before, after] = help.split("Help now page (/help-now)");
  return (
    <section aria-label="What now" className="max-w-prose space-y-4 border-t border-line pt-8">
      <p>{thanks}</p>
      <p>{then}</p>
      <p>
        {before}
        <a href="/help-now">Help now page</a>
        {after}
      </p>
      <div className="no-print flex flex-wrap gap-3 pt-2">
        <Button href="/learning">Look at the courses</Button>
        <Button href={keepAt} kind="secondary">
          Keep my answers in my account
        </Button>
      </div>
      <p className="no-print text-quiet">
        Keeping them needs an account, and we ask you once more before anything leaves this device. To print
        the sheet, use your browser's print button.
      </p>
    </section>
  );
}
