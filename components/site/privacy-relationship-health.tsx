import type { ReactNode } from "react";
import { YourRights } from "./your-rights";

/** Relationship Health Matters' notice. `kept` is its own part of the retention list. */
export function PrivacyRelationshipHealth({ kept }: { kept: ReactNode }) {
  return (
    <div className="prose">
      <h2>Who we are</h2>
      <p>
        Relationship Health Matters CIC decides how the information on this page is used, and answers for it.
        I Matter Training is a separate organisation. It cannot see what we hold, and we cannot see what you
        learn, write or pay there.
      </p>
      <h2>What we collect on this site</h2>
      <ul>
        <li>
          <strong>If you ask us something:</strong> your name, your email address, the first half of your
          postcode if you give one, and what you wrote.
        </li>
        <li>
          <strong>If you work for us or for a hub:</strong> that we appointed your hub, and from when to when.
        </li>
      </ul>
      <p>
        Consultations, support from a hub and the Progress Tracker are our part of the network too. This site
        does not collect anything for them. If you ever take part in one, you are told what is written down,
        and asked for your consent, before anything is.
      </p>
      <h2>Why, and what the law calls it</h2>
      <ul>
        <li>To answer you: your consent. You can take it back, and we delete what you sent.</li>
        <li>
          To know which hubs are appointed: our legitimate interest in seeing that they may do this work.
        </li>
      </ul>
      <h2>Who else sees it</h2>
      <p>
        If you asked about a hub, we ask you before we pass your question on. The people who run our computers
        and send our mail see it only to do that job. We sell nothing and show no advertising. We record no
        safeguarding decisions, and hold no files on families.
      </p>
      <h2>How long we keep it</h2>
      {kept}
      <YourRights who="Relationship Health Matters" />
    </div>
  );
}
