import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary, Field, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { audienceWords, whereInWords } from "@/lib/domain/training/published-workshops/words";
import { agreeToSupport, declineToSupport } from "@/lib/domain/training/workshop-support/actions";
import type { SupportAsked } from "@/lib/domain/training/workshop-support/shape";
import { answerWords, leaveOut, ownAnswer, whatToSay } from "@/lib/domain/training/workshop-support/words";
import { When } from "./when";

/** Workshops a surgery is asked to support. Nothing about anybody who comes, and nothing left behind (PC-4). */
export function SupportAskedList({ asked }: { asked: readonly SupportAsked[] }) {
  if (asked.length === 0)
    return (
      <EmptyState title="No school is asking at the moment">
        A school near you may ask whether somebody could come to a workshop and say a few words.
      </EmptyState>
    );
  return (
    <ul className="grid gap-5 sm:grid-cols-2">
      {asked.map(({ id, workshop, answer }) => (
        <li key={id}>
          <Card
            level={2}
            href={`/primary-care/workshops/${id}`}
            title={<When workshop={workshop} />}
            eyebrow={<span className="wrap-anywhere">{workshop.host.name}</span>}
            footer={
              <StatusTag kind={answerWords[answer].kind}>
                {workshop.state === "cancelled" ? "Called off" : answerWords[answer].label}
              </StatusTag>
            }
          />
        </li>
      ))}
    </ul>
  );
}

type Props = { asked: SupportAsked; justAnswered: boolean; over: boolean };

/** One of them: when and where, what there is to say, and the answer. */
export function SupportAskedPage({ asked, justAnswered, over }: Props) {
  const { workshop, lead, answer, who } = asked;
  const off = workshop.state === "cancelled";
  return (
    <div className="space-y-10 print:space-y-4 print:[&_dl>div]:py-1.5">
      {off && <Notice kind="warn" title="This workshop has been called off. You need do nothing." />}
      {justAnswered && <Notice kind="good" live title="Thank you. The school has been told." />}
      <SummaryList
        rows={[
          { label: "When", value: <When workshop={workshop} /> },
          { label: "Where", value: <span className="wrap-anywhere">{whereInWords(workshop)}</span> },
          { label: "Getting in", value: <span className="wrap-anywhere">{workshop.host.access}</span> },
          { label: "Parking", value: <span className="wrap-anywhere">{workshop.host.parking}</span> },
          { label: "Lead", value: lead ?? "Somebody who has left since" },
          { label: "For", value: audienceWords[workshop.audience] },
          {
            label: "Your answer",
            value: who ? <span className="wrap-anywhere">{who} will come</span> : ownAnswer[answer],
          },
        ]}
      />
      <WhatToSay />
      {!off && !over && <AnswerForms id={asked.id} answer={answer} who={who} />}
    </div>
  );
}

function WhatToSay() {
  return (
    <section aria-labelledby="say" className="space-y-4">
      <h2 id="say">What to say, in about a minute</h2>
      <p className="no-print max-w-prose text-quiet">To take it along, print this page: it fits one sheet.</p>
      <ul className="max-w-prose space-y-3 print:space-y-1.5">
        {whatToSay.map((line) => (
          <li key={line} className="border-l-4 border-stage-4 pl-4 text-lg print:text-base">
            {line}
          </li>
        ))}
      </ul>
      <h3 className="text-xl">What you leave out</h3>
      <ul className="max-w-prose list-disc space-y-2 pl-5">
        {leaveOut.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function AnswerForms({ id, answer, who }: Pick<SupportAsked, "id" | "answer" | "who">) {
  const first = answer === "waiting";
  return (
    <section aria-labelledby="answer" className="no-print space-y-5">
      <h2 id="answer">{first ? "Can somebody come?" : "Change your answer"}</h2>
      {!first && (
        <p className="max-w-prose">You can until the workshop begins. The school and the Lead are told.</p>
      )}
      <Form action={agreeToSupport} id="agree" className="max-w-xl space-y-4">
        <ErrorSummary />
        <input type="hidden" name="workshop" value={id} />
        <Field
          name="who"
          label="Who will come?"
          hint="A name and what they do, as the school may say it. The school and the Lead see it."
          maxLength={120}
          defaultValue={who ?? ""}
        />
        <SubmitButton>{answer === "agreed" ? "Save the change" : "Yes, they will come"}</SubmitButton>
      </Form>
      {answer !== "declined" && (
        <Form action={declineToSupport} id="decline" className="max-w-xl space-y-3">
          <ErrorSummary />
          <input type="hidden" name="workshop" value={id} />
          <SubmitButton kind="secondary">
            {first ? "Nobody can come this time" : "Nobody can come any more"}
          </SubmitButton>
        </Form>
      )}
    </section>
  );
}
