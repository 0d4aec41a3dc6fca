import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type OwnOrder, openedPlace } from "@/lib/domain/training/orders/shape";
import { payee } from "@/lib/domain/training/orders/words";
import { PayForm } from "./pay-form";

type Props = { area: string; order: OwnOrder; from: string };

/** What has happened to the money, and the one next step. Never more certain than the portal itself is. */
export function WhatNow(props: Props) {
  const { area, order } = props;
  if (order.state === "awaiting_payment") return <Waiting {...props} />;
  if (order.state === "paid") return <Paid {...props} />;
  if (order.state === "held") {
    return (
      <Notice kind="warn" title="We are checking your payment">
        <p>
          A payment came in that does not fit this order. Your money is safe. Someone at {payee} will send it
          back. You do not need to do anything.
        </p>
      </Notice>
    );
  }
  if (order.state === "refunded") {
    return openedPlace(order) ? (
      <Notice title="We have sent your money back">
        <p>Your bank may take a few days to show it. Your place on this course has ended.</p>
        <p>
          What you wrote is still yours. You can <a href={`${area}/reflections`}>read it and download it</a>.
          A certificate you had earned stays yours too.
        </p>
      </Notice>
    ) : (
      <Notice title="We have sent your money back">
        <p>
          Your bank may take a few days to show it. This payment did not open a place, so your place on the
          course stays as it is.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="This order is closed">
      <p>Nothing was taken for it. If you would still like the course, you can begin again at any time.</p>
      <Button href="/learning" kind="secondary">
        Look at the courses
      </Button>
    </Notice>
  );
}

function Paid({ area, order }: Props) {
  const { title, open, words } = placeWords[order.enrolment?.state ?? "ended"];
  return (
    <Notice kind={open ? "good" : "info"} title={title}>
      <p>{words}</p>
      <Buttons>
        {open && order.enrolmentId && (
          <Button href={`${area}/learning/${order.enrolmentId}`}>Go to your course</Button>
        )}
        <Button href={`${area}/orders/${order.id}/receipt`} kind="secondary">
          See the receipt
        </Button>
      </Buttons>
    </Notice>
  );
}

const isOpen = {
  title: "Paid. Your place is open.",
  open: true,
  words: "Thank you. A receipt is on its way to your email, and it is kept here too.",
};
const isOver = {
  open: false,
  words: "The receipt is kept here. What you wrote on the course is still yours.",
};

/** What a paid order's place is today: people come back to an old order long after they paid. */
const placeWords = {
  provisional: isOpen,
  active: isOpen,
  completed: isOpen,
  paused: {
    title: "Paid. You have paused this course.",
    open: true,
    words: "Your place is kept for you. Pick it up again whenever you like. The receipt is kept here.",
  },
  left: { ...isOver, title: "Paid. You have left this course." },
  ended: { ...isOver, title: "Paid. Your place on this course has ended." },
};

function Waiting({ area, order, from }: Props) {
  const again = order.enrolmentId && <PayForm enrolment={order.enrolmentId} label="Go to the card page" />;
  if (from === "till") {
    return (
      <Notice title="We have not heard from the bank yet">
        <p>
          This often takes a few seconds. As soon as the bank tells us, your place opens and a receipt comes
          by email. You do not need to stay here, and you do not need to pay again.
        </p>
        <Buttons>
          <Button href={`${area}/orders/${order.id}?from=till`}>Look again</Button>
        </Buttons>
        <details>
          <summary className="py-2 font-bold">I did not finish on the card page</summary>
          <div className="pt-2">{again}</div>
        </details>
      </Notice>
    );
  }
  const title =
    from === "declined" ? "The card was not accepted. Nothing was taken." : "Nothing has been paid yet";
  return (
    <Notice kind={from === "declined" ? "warn" : "info"} title={title}>
      <p>
        Your place is held for you, and becomes yours when it is paid for. You can pay now, or come back
        later.
      </p>
      {again}
      {order.enrolmentId && (
        <p>
          <a href={`${area}/enrolments/${order.enrolmentId}/pay`}>
            Other ways to pay, such as a funded place
          </a>
        </p>
      )}
    </Notice>
  );
}

function Buttons({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap gap-3 pt-1">{children}</div>;
}
