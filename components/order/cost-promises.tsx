import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

/** How money goes back, and how a place can be paid for by somebody else. */
export function Refunds({ orderOpenFor }: { orderOpenFor: string }) {
  return (
    <Prose id="refunds" title="Getting your money back">
      <p>
        If you paid for a course and want your money back, you can have <strong>all of it</strong>. Open the
        order in your account and choose “Ask for my money back”, or write to I Matter Training through{" "}
        <a href="/express-interest?route=course">the interest page</a> and give your order number. You do not
        have to say why.
      </p>
      <ul>
        <li>The money goes back to the card you paid with. Your bank may take a few days to show it.</li>
        <li>Your place on that course ends.</li>
        <li>What you wrote stays yours. You can still read it and download it.</li>
        <li>
          If you had finished the course before, that stays true: your certificate stays yours, and so do the
          next steps it opened.
        </li>
        <li>You can join the same course again, once, and pay for it again.</li>
      </ul>
      <p>
        A place is held for you while you decide. If an order is not paid within {orderOpenFor}, it closes by
        itself and nothing is taken. You can begin again whenever you like.
      </p>
      <p>Leaving a course does not send money back by itself, because some people leave and come back.</p>
    </Prose>
  );
}

export function FundedPlaces() {
  return (
    <Prose id="funded-places" title="Funded places">
      <p>
        Councils and grant bodies can pay for places: training for people at work, or learning for families,
        in one area. If somebody gave you a card with a code, <a href="/redeem">see how to use it</a>. A
        funded place costs you nothing.
      </p>
      <Notice kind="private" title="Your funder sees a count, never you">
        <p>
          Whoever pays for your place is told about how many places were taken. Never who took one, what they
          read, or what they wrote. Small numbers are hidden.
        </p>
      </Notice>
    </Prose>
  );
}

function Prose({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="prose">
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
