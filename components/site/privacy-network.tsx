import type { ReactNode } from "react";
import { YourRights } from "./your-rights";

/** The notice for the little that both organisations need. */
export function PrivacyNetwork({ kept }: { kept: ReactNode }) {
  return (
    <div className="prose">
      <h2>Who looks after it</h2>
      <p>
        One account opens the whole portal, so that you need only one. For the account itself, and only for
        that, I Matter Training and Relationship Health Matters CIC are responsible together. You can turn to
        either, and it must answer. What you do with each of them is that organisation's alone, and is in its
        own notice: <a href="/privacy/i-matter-training">I Matter Training</a>,{" "}
        <a href="/privacy/relationship-health-matters">Relationship Health Matters CIC</a>.
      </p>
      <h2>What we collect</h2>
      <ul>
        <li>Your name and email address, and that you told us you are 18 or over.</li>
        <li>When you signed in and on what, such as "Firefox on Windows", so that you can sign each out.</li>
        <li>Which organisations you belong to here, and in which role, if any.</li>
        <li>What you agreed to, refused and took back, in the exact words you saw.</li>
        <li>Who looked at your details or changed them. You can read that list yourself.</li>
      </ul>
      <h2>Why, and what the law calls it</h2>
      <ul>
        <li>To give you an account and keep other people out of it: our agreement with you (contract).</li>
        <li>To be able to show what was agreed and who looked: our legitimate interest, and yours.</li>
      </ul>
      <h2>Cookies</h2>
      <p>
        If you only look around, we set none. While you ask for a code, two cookies tie it to your own browser
        and remember what you typed; they go when you are in, or in less than half an hour. After that, one
        cookie keeps you signed in. Another stays for half a year: it lets that browser sign in again even
        when a stranger has been trying your address. One more holds new recovery codes for a moment, until
        you have kept them. Signing in with Google or Microsoft, where that is offered, sets a few while you
        go there and back. Nothing here counts visits or follows you to other sites. Your answers on the
        priorities page are stored on your own device, not with us, until you ask us to keep them.
      </p>
      <h2>Who else sees it</h2>
      <p>
        An organisation you join here sees your name, email address and role: everybody who wears its hat can
        open that list. If you write to us, those named beside your choice on the form see your name, your
        address and your words. The people who run our computers and send our mail see what they need for that
        job. A commissioner or funder never sees who learns.
      </p>
      <h2>How long we keep it</h2>
      {kept}
      <YourRights who="either organisation" />
    </div>
  );
}
