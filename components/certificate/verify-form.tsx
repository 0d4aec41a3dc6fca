import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PlainForm } from "@/components/ui/plain-form";

/** A plain GET: the answer is a page with its own address. */
export function VerifyForm({ typed = "", error }: { typed?: string; error?: string | undefined }) {
  return (
    <PlainForm action="/verify" searchLabel="Check a certificate" className="max-w-md space-y-4">
      <Field
        name="code"
        label="The code on the certificate"
        hint="Twelve letters and numbers, such as 7K3F-9QXR-2MVD. Spaces and small letters do not matter."
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={60}
        error={error}
      />
      <Button>Check it</Button>
    </PlainForm>
  );
}
