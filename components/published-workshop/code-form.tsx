import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PlainForm } from "@/components/ui/plain-form";

/** For whoever holds a poster or a letter. Works as a plain address. */
export function CodeForm({ typed, error }: { typed: string; error?: string | undefined }) {
  return (
    <PlainForm
      action="/workshops/find"
      searchLabel="Find a workshop by its short address"
      className="space-y-4 rounded-card border border-line bg-card p-5"
    >
      <Field
        name="code"
        label="The end of its short address"
        hint="Eight letters and figures, on the poster or in the letter. Capital letters and spaces do no harm."
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={120}
        width="medium"
        defaultValue={typed}
        error={error}
      />
      <Button>Find it</Button>
    </PlainForm>
  );
}
