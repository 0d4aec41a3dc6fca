import { Notice } from "@/components/ui/notice";

type SignInNoticeProps = {
  asked: Record<string, string | string[] | undefined>;
  waiting: { provider: string; email: string } | null;
};

/** Why somebody is on this page, when it was not their own idea. */
export function SignInNotice({ asked, waiting }: SignInNoticeProps) {
  if (waiting && asked.with)
    return (
      <Notice title="One more step, this once" live>
        <p>
          {waiting.provider === "google" ? "Google" : "Microsoft"} says that {waiting.email} is yours. We send
          a code there, to be sure. After that, one press is enough. If you have no account yet, open one
          below with the same address.
        </p>
      </Notice>
    );
  if (asked.again)
    return (
      <Notice title="Please begin again here" live>
        This page had waited too long.
      </Notice>
    );
  if (asked["signed-out"])
    return (
      <Notice kind="good" title="You are signed out" live>
        Nobody can get back into your account from this browser.
      </Notice>
    );
  if (asked.ended)
    return (
      <Notice title="You were signed out after a while" live>
        That keeps others from reading on where you left off. Sign in
        {asked.next ? " to go on where you were." : " again."}
      </Notice>
    );
  if (asked.error)
    return (
      <Notice kind="warn" title="That way of signing in did not work" live>
        You can have a code sent by email instead.
      </Notice>
    );
  if (asked.next) return <Notice>Sign in to go on to that page.</Notice>;
  return null;
}
