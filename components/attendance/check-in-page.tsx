import { Notice } from "@/components/ui/notice";
import { CheckInForm, WalkInForm } from "./check-in-forms";

type CheckInPageProps = { code: string; place: string | null; done: boolean };

export function CheckInPage({ code, place, done }: CheckInPageProps) {
  if (done)
    return (
      <Notice kind="good" title="You are on the list. Welcome." live>
        <p>There is nothing more to do. You can put your phone away.</p>
      </Notice>
    );
  return (
    <div className="space-y-10">
      <CheckInForm code={code} place={place} />
      <section aria-labelledby="walk-in-title" className="space-y-4">
        <h2 id="walk-in-title">You have not signed up?</h2>
        <p className="max-w-prose">
          Come in if there is room. We keep a name and how many you are, until the list is deleted.
        </p>
        <WalkInForm code={code} />
      </section>
    </div>
  );
}
