import { Button } from "@/components/ui/button";
import { Choice, ErrorSummary, Field, Form, SubmitButton, Tick } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { signAgreement } from "@/lib/domain/training/hosting/actions";
import type { AgreementSeen, Choice as Contact } from "@/lib/domain/training/hosting/shape";
import { agreementVersion, agreementWords, opensNothing } from "@/lib/domain/training/hosting/words";
import { day } from "@/lib/platform/dates";

type Props = { agreement: AgreementSeen | null; contacts: readonly Contact[]; justSigned: boolean };

/** The starter agreement: to read and sign, or as it was signed. */
export function AgreementPage({ agreement, contacts, justSigned }: Props) {
  return (
    <div className="max-w-prose space-y-8">
      {justSigned && agreement && (
        <Notice kind="good" live title="Signed. Your school can ask for a workshop now.">
          <Button href="/school/workshops/ask">Ask for a workshop</Button>
        </Notice>
      )}
      <section
        aria-label="The words of the agreement"
        className="space-y-4 rounded-card border border-line bg-card p-5 sm:p-6"
      >
        {(agreement?.words ?? agreementWords).split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p className="text-sm text-quiet">Version {agreement?.version ?? agreementVersion}</p>
      </section>
      {agreement ? <Signed agreement={agreement} /> : <SignForm contacts={contacts} />}
    </div>
  );
}

function Signed({ agreement }: { agreement: AgreementSeen }) {
  return (
    <SummaryList
      rows={[
        { label: "Signed by", value: agreement.signedName },
        { label: "On", value: day(agreement.signedAt) },
        { label: "Link contact named", value: agreement.linkContact ?? "Somebody who has left since" },
      ]}
    />
  );
}

function SignForm({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <Form action={signAgreement} id="sign" className="space-y-6">
      <ErrorSummary />
      <Notice kind="info" title="What signing does, and what it does not">
        <p>{opensNothing}</p>
      </Notice>
      <input type="hidden" name="version" value={agreementVersion} />
      <Choice
        name="linkContact"
        legend="Who is your link contact for workshops?"
        hint="We write to them about dates. Only link contacts of your school can be chosen. Add one on the People page."
        options={contacts}
      />
      <Tick name="agree" label="Our school agrees to these words, and I may sign for it." />
      <Field
        name="signedName"
        label="Your name, as your signature"
        autoComplete="name"
        width="medium"
        maxLength={120}
      />
      <SubmitButton>Sign the agreement</SubmitButton>
    </Form>
  );
}
