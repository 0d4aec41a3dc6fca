import { PageHeading } from "@/components/site/page-heading";
import { ErrorSummary, Form, type FormAction, SubmitButton } from "@/components/ui/form";
import type { SentHandOff } from "@/lib/domain/network/hand-offs/shape";
import { Facts } from "./facts";
import { WhatMoves } from "./what-moves";
import { WhereItStands } from "./where-it-stands";

type Props = {
  handOff: SentHandOff;
  /** Where all of them are listed. */
  path: string;
  confirm: FormAction;
  takeBack: FormAction;
  done: string | undefined;
};

/** One proposal, for whoever made it: the third act when its turn comes, and a way to take it back before. */
export function SentPage({ handOff, path, confirm, takeBack, done }: Props) {
  const isOpen = ["asked", "agreed", "accepted"].includes(handOff.state);
  return (
    <>
      <PageHeading title="A hand-off you proposed" trail={[{ href: path, label: "Hand-offs" }]} />
      <div className="max-w-3xl space-y-8">
        <WhereItStands handOff={handOff} viewer="sender" done={done} />
        {handOff.state === "accepted" && (
          <Press
            {...{ id: handOff.id, action: confirm, form: "confirm" }}
            says={`When you confirm, ${handOff.to} can read what was agreed to. Before that, it reads nothing.`}
            button="Confirm, so that it moves"
          />
        )}
        <Facts handOff={handOff} email={handOff.email} />
        {isOpen && (
          <section aria-labelledby="proposed" className="space-y-4">
            <h2 id="proposed">What you proposed</h2>
            <p className="text-quiet">They can leave any of it out, and you are not told which.</p>
            <WhatMoves fields={handOff.fields} />
          </section>
        )}
        {isOpen && (
          <Press
            {...{ id: handOff.id, action: takeBack, form: "back" }}
            says="You can take it back as long as it has not moved. They are told that it was taken back."
            button="Take this back"
            kind="danger"
          />
        )}
      </div>
    </>
  );
}

type PressProps = {
  id: string;
  form: string;
  action: FormAction;
  says: string;
  button: string;
  kind?: "secondary" | "danger";
};

export const Press = ({ id, form, action, says, button, kind }: PressProps) => (
  <Form action={action} id={form} className="max-w-prose space-y-4">
    <ErrorSummary />
    <input type="hidden" name="handOff" value={id} />
    <p>{says}</p>
    <SubmitButton {...(kind ? { kind } : {})}>{button}</SubmitButton>
  </Form>
);
