import type { ReactNode } from "react";
import { YourRights } from "./your-rights";

/** I Matter Training's notice. `kept` is its own part of the retention list. */
export function PrivacyTraining({ kept }: { kept: ReactNode }) {
  return (
    <div className="prose">
      <h2>Who we are</h2>
      <p>
        I Matter Training decides how the information on this page is used, and answers for it. Relationship
        Health Matters CIC is a separate organisation. It cannot see what we hold, and we cannot see what it
        holds.
      </p>
      <h2>What we collect</h2>
      <ul>
        <li>
          <strong>Your name, your email address and your status as a learner.</strong> We ask for no more than
          that to let you join a course.
        </li>
        <li>
          <strong>Your learning:</strong> the courses you joined, the lessons you marked as done, your answers
          to checks, and your certificates. Nothing is graded.
        </li>
        <li>
          <strong>What you write for yourself:</strong> reflections, and your priorities if you choose to keep
          them. They are stored so that only you can read them. Our staff cannot.
        </li>
        <li>
          <strong>Payments:</strong> what you bought, for how much, when, and any refund. If the card company
          names another email address for whoever paid, we note that there is another, and not which. Your
          card number goes to our card processor, Stripe, and never reaches us.
        </li>
        <li>
          <strong>A place at a workshop:</strong> your name, your email address, how many of you come, what
          you say you need so that you can take part, and whether you came. You need no account for it, and
          nothing ties it to what you learn later.
        </li>
        <li>
          <strong>If you are a Lead:</strong> the evidence for your certification, until when it holds, and
          the times you offer.
        </li>
        <li>
          <strong>Funded places:</strong> that a code was used. Whoever paid sees counts, never you.
        </li>
      </ul>
      <p>
        We do not ask about your health, your family or your past. If you write about them in a reflection,
        that is for you alone. What you need at a workshop is yours to tell or to leave out: a few words are
        enough, such as “step-free, please”.
      </p>
      <h2>Why, and what the law calls it</h2>
      <ul>
        <li>To give you the course you asked for, and a receipt: our agreement with you (contract).</li>
        <li>
          To keep your reflections for you: they are part of the course you asked for (contract). Every box
          may stay empty. You can delete what you wrote whenever you like, also after you left the course:
          empty its box and save, or press "Delete this" beside it on your page of reflections.
        </li>
        <li>
          To hold your place at a workshop and to write to you if it moves: you asked for it (contract). What
          you tell us you need there may say something about your health, so it is your explicit consent, and
          you can delete it whenever you like: press “Delete what I need” on the page of your place.
        </li>
        <li>
          To keep your own priorities for you: your consent, given explicitly, because they may say something
          about your health. You can delete them whenever you like.
        </li>
        <li>
          To account for a funder's money in rounded numbers: our legitimate interest. You can object by
          writing to us.
        </li>
        <li>To keep payment records as long as tax law asks: a legal duty.</li>
      </ul>
      <h2>Who else sees it</h2>
      <p>
        A few of our own staff see the name and the course on an order, a receipt and a refund, and what
        people write to us with their name and address. You can see that they looked. Of learning they see
        only how many people are on each course, never how far anyone has got. Who comes to a workshop is seen
        by the school that hosts it, until the day its list is deleted, and by the Lead, until two days after
        it; our own staff see only how many. Outside: Stripe, for card payments. The people who run our
        computers and send our mail, only to do that job. Anyone you give your certificate's address to sees
        the name, course, level and date on it, and nothing else. We sell nothing, show no advertising, and do
        not use what you do here to judge or sort you.
      </p>
      <h2>How long we keep it</h2>
      {kept}
      <p>
        When you leave, you can download your reflections first. Payment records then carry a code, not your
        name.
      </p>
      <YourRights who="I Matter Training" />
    </div>
  );
}
