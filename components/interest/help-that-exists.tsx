import { Notice } from "@/components/ui/notice";

/** Beside every thank-you: some people write about danger, and nobody here reads it in time. */
export function HelpThatExists() {
  return (
    <Notice kind="warn" title="If you or somebody else is not safe, don't wait for our answer">
      <p>Nobody watches these messages day and night. These people are there now:</p>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          In danger, or a life at risk: call <a href="tel:999">999</a>
        </li>
        <li>
          Your mind or body needs help today: call <a href="tel:111">111</a>
        </li>
        <li>
          To be listened to, at any hour: call Samaritans on <a href="tel:116123">116 123</a>
        </li>
      </ul>
      <p>
        <a href="/help-now" className="inline-flex min-h-11 items-center font-bold">
          Help now: everyone you can turn to
        </a>
      </p>
    </Notice>
  );
}
