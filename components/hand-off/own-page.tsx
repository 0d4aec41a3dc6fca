import { AccountPage } from "@/components/account/account-page";
import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { takeBackHandOff } from "@/lib/domain/network/hand-offs/actions";
import type { OwnHandOff } from "@/lib/domain/network/hand-offs/shape";
import { AnswerForm, type WordingShown } from "./answer-form";
import { Facts } from "./facts";
import { WhatMoves } from "./what-moves";
import { WhereItStands } from "./where-it-stands";

type Props = { handOff: OwnHandOff; wording: WordingShown; done: string | undefined };

/** One connection, for the person it is about: everything that would move, and everything they can do. */
export function OwnPage({ handOff, wording, done }: Props) {
  const kept = handOff.fields.filter(({ leftOut }) => !leftOut);
  const out = handOff.fields.filter(({ leftOut }) => leftOut);
  return (
    <AccountPage title="A connection" lead={`With ${handOff.to}, if you want it.`}>
      <WhereItStands handOff={handOff} viewer="person" done={done} />
      <Facts handOff={handOff} />
      {handOff.state === "asked" ? (
        <AnswerForm handOff={handOff} wording={wording} />
      ) : (
        <section aria-labelledby="fields" className="space-y-4">
          <h2 id="fields">{handOff.state === "moved" ? "What moved" : "What it was about"}</h2>
          <WhatMoves fields={kept} />
          {out.length > 0 && <p>You left out: {out.map(({ label }) => label).join(", ")}.</p>}
        </section>
      )}
      {["agreed", "accepted", "moved"].includes(handOff.state) && <TakeBack id={handOff.id} />}
      <p className="text-quiet">
        Do you need somebody today? <a href="/help-now">See who can help now</a>.
      </p>
    </AccountPage>
  );
}

const TakeBack = ({ id }: { id: string }) => (
  <Form action={takeBackHandOff} id="back" className="max-w-prose space-y-4">
    <ErrorSummary />
    <input type="hidden" name="handOff" value={id} />
    <p>You can take your yes back at any moment. From then on the service can read nothing of it here.</p>
    <SubmitButton kind="danger">Take back my yes</SubmitButton>
  </Form>
);
