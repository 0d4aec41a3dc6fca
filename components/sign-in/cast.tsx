import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { enterAs } from "@/lib/domain/network/sign-in/actions";

type Hat = { role: string; organisation: string | null };
export type Invented = { who: string; name: string; hats: readonly Hat[] };

/** In a demonstration only: one press signs in as somebody who does not exist. */
export function Cast({ people, next }: { people: readonly Invented[]; next: string | null }) {
  return (
    <section aria-labelledby="cast" className="space-y-5">
      <h2 id="cast">Look around as somebody invented</h2>
      <Notice title="This is a demonstration">
        <p>These people and places are invented. Press a name to see what they would see.</p>
      </Notice>
      <Form action={enterAs} id="cast-form">
        <ErrorSummary />
        {next && <input type="hidden" name="next" value={next} />}
        <ul className="grid gap-3 sm:grid-cols-2">
          {people.map((person) => (
            <li key={person.who}>
              <SubmitButton
                name="who"
                value={person.who}
                className="flex h-full w-full cursor-pointer flex-col gap-0.5 rounded-card border-2 border-line bg-card px-5 py-4 text-left hover:border-accent hover:shadow-lift aria-disabled:cursor-progress aria-disabled:opacity-70"
              >
                <span className="text-lg font-bold text-accent">{person.name}</span>
                {person.hats.map(({ role, organisation }) => (
                  <span key={role}>
                    {role}
                    {organisation && !organisation.startsWith(role) && (
                      <span className="text-quiet">, {organisation}</span>
                    )}
                  </span>
                ))}
              </SubmitButton>
            </li>
          ))}
        </ul>
      </Form>
    </section>
  );
}
