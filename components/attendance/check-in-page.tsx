import { Notice } from "@/components/ui/notice";
import { CheckInForm, WalkInForm } from "./check-in-forms";

type CheckInPageProps = {
  code: string;
  /** What a link of somebody's own opens; null where the code alone led here. */
  place: { readonly key: string; readonly party: number } | null;
  done: boolean;
};

export function CheckInPage({ code, place, done }: CheckInPageProps) {
  if (done)
    return (
      <Notice kind="good" title="You are on the list. Welcome." live>
        <p>There is nothing more to do. You can put your phone away.</p>
      </Notice>
    );
  // Whoever has a place needs no other way in, and two would only be one too many.
  if (place) return <CheckInForm code={code} place={place.key} party={place.party} />;
  return (
    <div className="space-y-10">
      <OpenTheLink />
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

/** Without the link nothing is asked: an address typed here would tell whoever types it who has signed up. */
function OpenTheLink() {
  return (
    <section aria-labelledby="signed-up" className="space-y-3">
      <h2 id="signed-up">You have signed up?</h2>
      <ol className="max-w-prose list-decimal space-y-1 pl-6">
        <li>Open the email about your place, and the link in it.</li>
        <li>Press “Say that we are here”. It stands at the top.</li>
        <li>Type the code from the slide.</li>
      </ol>
      <p className="max-w-prose">
        No email to hand? Tell the Lead your name. They have the list, and note that you came.
      </p>
    </section>
  );
}
